using System.Globalization;
using System.Text;
using Cf1Gen.Generator.Baselines.Changes;

namespace Cf1Gen.Cli.Reports;

/// <summary>The words of reports.</summary>
internal static class ChangeWords
{
    /// <summary>Returns a kind in words, <c>required in request</c>.</summary>
    public static string Of(ChangeKind kind)
    {
        var words = new StringBuilder();
        foreach (var character in kind.ToString())
        {
            words.Append(char.IsUpper(character) && words.Length > 0 ? " " : "").Append(char.ToLowerInvariant(character));
        }

        return words.ToString();
    }

    /// <summary>Returns what a change breaks, each in one word.</summary>
    public static IReadOnlyList<string> Of(Breaks breaks) =>
    [
        .. new[] { Breaks.Source, Breaks.Binary, Breaks.Wire }
            .Where(flag => breaks.HasFlag(flag))
            .Select(flag => flag.ToString().ToLowerInvariant()),
    ];

    /// <summary>Returns the part of the version in lowercase.</summary>
    public static string Of(VersionStep step) => step.ToString().ToLowerInvariant();

    /// <summary>Returns a number with its noun.</summary>
    public static string Count(int count, string singular, string plural) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? singular : plural);
}
