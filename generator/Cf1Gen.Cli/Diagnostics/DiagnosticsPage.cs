using System.Text.RegularExpressions;

namespace Cf1Gen.Cli.Diagnostics;

/// <summary>The page about diagnostics, <c>docs/diagnostics.md</c>, which the tool contains.</summary>
internal static partial class DiagnosticsPage
{
    private static readonly Lazy<Dictionary<string, string>> s_fixes = new(() => Section().Matches(Read())
        .ToDictionary(section => section.Groups["id"].Value, section => ToPlainText(section.Groups["fix"].Value)));

    /// <summary>Returns how a diagnostic is fixed; <see langword="null"/> if the page does not have the id.</summary>
    public static string? FindFix(string id) => s_fixes.Value.GetValueOrDefault(id);

    private static string Read()
    {
        using var stream = typeof(DiagnosticsPage).Assembly.GetManifestResourceStream("diagnostics.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string ToPlainText(string markdown) => Link().Replace(markdown, "${text}")
        .Replace("`", "", StringComparison.Ordinal).Replace('\n', ' ').Trim();

    [GeneratedRegex(
        @"^## (?<id>CF\d+)\n(?:(?!^## ).)*?^\*How to fix:\* (?<fix>.*?)\n(?:\n|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
