using System.Globalization;
using System.Linq;
using System.Text;

namespace Cf1Gen.Generator.Common;

/// <summary>The characters of C# identifiers that the words of a name consist of: letters, digits, and marks on letters.</summary>
internal static class IdentifierCharacters
{
    /// <summary>
    /// Returns a text in the normalization form C, so that a letter with a mark is one name, however the document writes it.
    /// </summary>
    public static string Normalize(string text)
    {
        if (IsAscii(text))
        {
            return text;
        }

        // Unpaired surrogates and code points that are not characters cannot be normalized, and are not allowed in identifiers.
        return new string([.. text.Select(c => CanBeNormalized(c) ? c : ' ')]).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Returns a value indicating whether a character can be in a word, and be its first character.</summary>
    public static bool IsWordCharacter(char c) => IsAscii(c)
        ? c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9')
        : char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LetterNumber;

    /// <summary>Returns a value indicating whether a character can be in a word after another character: a mark on a letter.</summary>
    public static bool IsMark(char c) => !IsAscii(c)
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Returns a value indicating whether a character is a digit of any script, with which no identifier begins.</summary>
    public static bool IsDigit(char c) => IsAscii(c) ? c is >= '0' and <= '9' : char.IsDigit(c);

    /// <summary>Returns a text in which characters other than ASCII are replaced with their codes.</summary>
    public static string ToAscii(string text) => IsAscii(text)
        ? text
        : string.Concat(text.Select(c => IsAscii(c) ? c.ToString() : "u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture)));

    /// <summary>Returns a value indicating whether a text consists of ASCII characters only.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (!IsAscii(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool CanBeNormalized(char c) =>
        CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    private static bool IsAscii(char c) => c < 128;
}
