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
        text = IdentifierCharacters.Normalize(text);
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isEnd = i == text.Length || !Continues(text[i]) || (start >= 0 && StartsWord(text, i));
            if (isEnd && start >= 0)
            {
                words.Add(text.Substring(start, i - start));
                start = -1;
            }

            if (i < text.Length && start < 0 && IdentifierCharacters.IsWordCharacter(text[i]))
            {
                start = i;
            }
        }

        return words;
    }

    private static bool Continues(char character) =>
        IdentifierCharacters.IsWordCharacter(character) || IdentifierCharacters.IsMark(character);

    private static bool StartsWord(string text, int index)
    {
        if (!IsUpper(text[index]))
        {
            return false;
        }

        var followsAcronym = IsUpper(text[index - 1]) && index + 1 < text.Length && IsLower(text[index + 1]);
        return !IsUpper(text[index - 1]) || followsAcronym;
    }

    private static bool IsUpper(char character) => character < 128 ? character is >= 'A' and <= 'Z' : char.IsUpper(character);

    private static bool IsLower(char character) => character < 128 ? character is >= 'a' and <= 'z' : char.IsLower(character);
}
