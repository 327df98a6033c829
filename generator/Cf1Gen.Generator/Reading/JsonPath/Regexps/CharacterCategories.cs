using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Cf1Gen.Generator.Reading.JsonPath.Regexps;

/// <summary>The general categories of Unicode by their abbreviations, as bits of <see cref="UnicodeCategory"/>.</summary>
internal static class CharacterCategories
{
    /// <summary>The bits of all categories.</summary>
    public const int All = (1 << ((int)UnicodeCategory.OtherNotAssigned + 1)) - 1;

    private static readonly (string Name, UnicodeCategory Category)[] s_names =
    [
        ("Lu", UnicodeCategory.UppercaseLetter), ("Ll", UnicodeCategory.LowercaseLetter), ("Lt", UnicodeCategory.TitlecaseLetter),
        ("Lm", UnicodeCategory.ModifierLetter), ("Lo", UnicodeCategory.OtherLetter), ("Mn", UnicodeCategory.NonSpacingMark),
        ("Mc", UnicodeCategory.SpacingCombiningMark), ("Me", UnicodeCategory.EnclosingMark), ("Nd", UnicodeCategory.DecimalDigitNumber),
        ("Nl", UnicodeCategory.LetterNumber), ("No", UnicodeCategory.OtherNumber), ("Pc", UnicodeCategory.ConnectorPunctuation),
        ("Pd", UnicodeCategory.DashPunctuation), ("Ps", UnicodeCategory.OpenPunctuation), ("Pe", UnicodeCategory.ClosePunctuation),
        ("Pi", UnicodeCategory.InitialQuotePunctuation), ("Pf", UnicodeCategory.FinalQuotePunctuation),
        ("Po", UnicodeCategory.OtherPunctuation), ("Zs", UnicodeCategory.SpaceSeparator), ("Zl", UnicodeCategory.LineSeparator),
        ("Zp", UnicodeCategory.ParagraphSeparator), ("Sm", UnicodeCategory.MathSymbol), ("Sc", UnicodeCategory.CurrencySymbol),
        ("Sk", UnicodeCategory.ModifierSymbol), ("So", UnicodeCategory.OtherSymbol), ("Cc", UnicodeCategory.Control),
        ("Cf", UnicodeCategory.Format), ("Cn", UnicodeCategory.OtherNotAssigned), ("Co", UnicodeCategory.PrivateUse),
    ];

    private static readonly Dictionary<string, int> s_bits = s_names
        .Concat(s_names.Select(known => (Name: known.Name.Substring(0, 1), known.Category)))
        .GroupBy(known => known.Name)
        .ToDictionary(group => group.Key, group => group.Aggregate(0, (bits, known) => bits | (1 << (int)known.Category)));

    /// <summary>Returns the bits of a category such as <c>Lu</c> or of a group such as <c>L</c>; 0 if there is none.</summary>
    public static int Find(string name) => s_bits.TryGetValue(name, out var bits) ? bits : 0;
}
