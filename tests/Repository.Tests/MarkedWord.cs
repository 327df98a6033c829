using System.Text.RegularExpressions;

namespace Cf1Gen.Repository.Tests;

/// <summary>A phrase that the project does not use, and what is written instead.</summary>
internal sealed record MarkedWord(string Pattern, string Instead)
{
    private readonly Regex _pattern = new(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Gets the words for every text.</summary>
    public static IReadOnlyList<MarkedWord> All { get; } =
    [
        new(@"(?<!\bthere )\b(is|are) none\b", "is not a …"),
        new(@"(?<!\bthere )\b(is no (?!longer\b)[a-z]+|are no (?!longer\b)[a-z]+ of\b)", "is not a …"),
        new(@"\bmend(s|ed|ing)?\b", "fix, normalize"),
        new(@"\bbears?\b", "handle, accept"),
        new(@"\bst(ands?|ood|anding)\b", "is, appears"),
        new(@"\bbeside\b", "in addition to, next to"),
        new(@"\btell(s|ing)?\b|\btold\b", "receive, specify, distinguish"),
        new(@"\bsa(ys?|id|ying)\b", "specify, contain, return"),
        new(@"\banswer(s|ed|ing)?\b", "response, return"),
        new(@"\bmakes\b", "creates"),
        new(@"\bwhoever\b|(?<=<summary>|^\s*///? |[.:;] )(What|Which)ever\b", "the subject, by its name"),
        new(@"\b(no|some)body\b", "the subject, by its name"),
        new(@"(?<=<summary>|^\s*///? |[.:;] )((?-i)Who|What|That which) (?![^.]*\?)", "the subject, by its name"),
        new(@"\bof no use\b", "not usable"),
        new(@"\bin vain\b|\ball the same\b|\bby (it|them)sel(f|ves)\b", "nothing"),
        new(@"\bput to the proof\b", "validated"),
        new(@"\bof the (caller|user|customer|program|server)'s\b", "the caller's"),
        new(@"\bas it came\b|\bas they came\b", "unchanged"),
        new(@"\bwhat is (sent|read|told|said|there|given)\b", "the request, the value"),
    ];

    /// <summary>Returns the phrase in a text, or <see langword="null"/>.</summary>
    public string? Find(string text) => _pattern.Match(text) is { Success: true } match ? match.Value.Trim() : null;
}
