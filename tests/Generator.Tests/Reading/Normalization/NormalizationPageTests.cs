using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Tests.Reading.Normalization;

public sealed partial class NormalizationPageTests
{
    private static readonly string s_folder = Path.Combine(Repository.Folder, "generator", "Cf1Gen.Generator", "Reading", "Normalization");

    private static MatchCollection Rows => Row().Matches(File.ReadAllText(Path.Combine(s_folder, "README.md")));

    [Fact]
    public void Page_names_each_file_of_the_folder() => Assert.Equal(
        Directory.GetFiles(s_folder, "*.cs").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
        Rows.Select(row => row.Groups["file"].Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Page_names_a_test_of_each_row() => Assert.Equal(
        typeof(LibraryLossTests).GetMethods()
            .Where(method => method.IsDefined(typeof(FactAttribute), inherit: true))
            .Select(method => $"{nameof(LibraryLossTests)}.{method.Name}")
            .Order(StringComparer.Ordinal),
        Rows.Select(row => row.Groups["test"].Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"(?m)^\|.+\| `(?<file>\w+\.cs)` \| `(?<test>[\w.]+)` \|$")]
    private static partial Regex Row();
}
