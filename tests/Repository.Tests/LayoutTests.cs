using System.Text.RegularExpressions;

namespace Cf1Gen.Repository.Tests;

/// <summary>The size of folders, files and lines, and the names of files.</summary>
public sealed partial class LayoutTests
{
    private const int MostFiles = 20;
    private const int MostLines = 300;
    private const int MostColumns = 140;

    private static readonly string[] s_shipped = ["generator/", "runtime/"];

    /// <summary>Files with more than <see cref="MostLines"/> lines: a table is not easier to read in two files.</summary>
    private static readonly string[] s_longFiles = ["generator/Cf1Gen.Generator/Diagnostics/Descriptors.cs"];

    [Fact]
    public void Tree_contains_generator_runtime_samples_and_tests() => Assert.All(
        ["generator/", "runtime/", "samples/", "tests/Repository.Tests/"],
        folder => Assert.Contains(SourceTree.CSharp, file => file.IsIn(folder)));

    [Fact]
    public void Folder_of_shipped_code_has_at_most_20_files() => AssertNone(
        Shipped().GroupBy(file => file.Folder).Where(folder => folder.Count() > MostFiles)
            .Select(folder => $"{folder.Key}: {folder.Count()} files"));

    [Fact]
    public void File_of_shipped_code_has_at_most_300_lines() => AssertNone(
        Shipped().Where(file => file.Lines.Count > MostLines).Select(file => file.Path).Except(s_longFiles));

    [Fact]
    public void Line_has_at_most_140_columns() => AssertNone(
        from file in SourceTree.CSharp
        from line in CodeLines(file)
        where line.Text.Length > MostColumns
        select $"{file.Path}:{line.Number}: {line.Text.Length} columns");

    [Fact]
    public void File_contains_one_type_and_is_named_like_it() => AssertNone(
        from file in SourceTree.CSharp
        where Path.GetFileName(file.Path) is not ("Program.cs" or "app.cs") && !file.IsIn("tests/Readme.Tests/Snippets/")
        let name = Path.GetFileName(file.Path).Split('.', '{')[0]
        let types = TypeDeclaration().Matches(file.Text).Select(match => match.Groups["name"].Value).Distinct().ToList()
        where types is not [var only] || only != name
        select $"{file.Path}: {string.Join(", ", types)}");

    /// <summary>Returns the lines to measure; in tests, without documents and payloads in string literals.</summary>
    private static IEnumerable<TextLine> CodeLines(SourceFile file)
    {
        var isRawString = false;
        foreach (var (index, line) in file.Lines.Index())
        {
            var isData = isRawString;
            isRawString ^= RawQuotes().Count(line) % 2 != 0;
            if (!file.IsIn("tests/"))
            {
                yield return new TextLine(file.Path, index + 1, line);
            }
            else if (!isData)
            {
                yield return new TextLine(file.Path, index + 1, StringLiteral().Replace(line, "\"\""));
            }
        }
    }

    private static void AssertNone(IEnumerable<string> violations)
    {
        var found = violations.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<SourceFile> Shipped() => SourceTree.CSharp.Where(file => s_shipped.Any(file.IsIn));

    [GeneratedRegex("\"{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex RawQuotes();

    [GeneratedRegex("\"{3,}.*?(\"{3,}|$)|\"(\\\\.|[^\"\\\\])*\"", RegexOptions.CultureInvariant)]
    private static partial Regex StringLiteral();

    // Top-level types start in the first column, because every namespace is file-scoped.
    [GeneratedRegex(
        @"^((public|internal|file|sealed|static|abstract|partial|readonly|ref|unsafe)\s+)*" +
        @"(class|struct|interface|enum|record(\s+struct|\s+class)?|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeDeclaration();
}
