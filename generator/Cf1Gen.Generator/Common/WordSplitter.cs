using System.Collections.Generic;

namespace Cf1Gen.Generator.Common;

/// <summary>
/// Splits names of any naming convention into words: <c>cloudforce-one_requestItem</c> into cloudforce, one, request, Item.
/// </summary>
internal static class WordSplitter
{
    /// <summary>Returns the words of a name.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || !IsWordCharacter(text[i]) || (start >= 0 && StartsWord(text, i));
            if (isEnd && start >= 0)
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }

            if (i < text.Length && start < 0 && IsWordCharacter(text[i]))
            {
                start = i;
            }
        }

        return words;
    }

    private static bool StartsWord(string text, int index)
    {
        if (!IsUpper(text[index]))
        {
            return false;
        }

        var followsAcronym = IsUpper(text[index - 1]) && index + 1 < text.Length && IsLower(text[index + 1]);
        return !IsUpper(text[index - 1]) || followsAcronym;
    }

    private static bool IsWordCharacter(char character) => IsUpper(character) || IsLower(character) || IsDigit(character);

    private static bool IsUpper(char character) => character is >= 'A' and <= 'Z';

    private static bool IsLower(char character) => character is >= 'a' and <= 'z';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
