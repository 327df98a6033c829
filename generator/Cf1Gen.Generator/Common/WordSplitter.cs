using System.Collections.Generic;

namespace Cf1Gen.Generator.Common;

/// <summary>Takes a name of any convention apart: <c>cloudforce-one_requestItem</c> is cloudforce, one, request, Item.</summary>
internal static class WordSplitter
{
    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var ends = i == text.Length || !IsWordCharacter(text[i]) || (start >= 0 && StartsWord(text, i));
            if (ends && start >= 0)
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

    private static bool StartsWord(string text, int i)
    {
        if (!IsUpper(text[i]))
        {
            return false;
        }

        var afterAcronym = IsUpper(text[i - 1]) && i + 1 < text.Length && IsLower(text[i + 1]);
        return !IsUpper(text[i - 1]) || afterAcronym;
    }

    private static bool IsWordCharacter(char c) => IsUpper(c) || IsLower(c) || IsDigit(c);

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
