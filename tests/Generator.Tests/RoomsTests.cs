using System.Text.RegularExpressions;

namespace Cf1Gen.Generator.Tests;

/// <summary>
/// The rooms of the generator are in a row, and none uses a room to its right: Reading does not know C#, Model does not know its syntax,
/// CSharp does not know the document.
/// </summary>
public sealed partial class RoomsTests
{
    private static readonly string s_root = Repository.PathOf("generator/Cf1Gen.Generator");

    private static readonly string[] s_readers = ["Reading/", "OpenApi/", "Model/"];

    [Theory]
    [InlineData("Common", "Reading")]
    [InlineData("Common", "OpenApi")]
    [InlineData("Common", "Model")]
    [InlineData("Common", "CSharp")]
    [InlineData("Common", "Diagnostics")]
    [InlineData("Diagnostics", "Reading")]
    [InlineData("Diagnostics", "OpenApi")]
    [InlineData("Diagnostics", "Model")]
    [InlineData("Diagnostics", "CSharp")]
    [InlineData("Reading", "OpenApi")]
    [InlineData("Reading", "Model")]
    [InlineData("Reading", "CSharp")]
    [InlineData("OpenApi", "Model")]
    [InlineData("OpenApi", "CSharp")]
    [InlineData("Model", "CSharp")]
    [InlineData("Common", "Baselines")]
    [InlineData("Diagnostics", "Baselines")]
    [InlineData("Reading", "Baselines")]
    [InlineData("OpenApi", "Baselines")]
    [InlineData("Model", "Baselines")]
    [InlineData("CSharp", "Baselines")]
    [InlineData("CSharp", "Reading")]
    [InlineData("CSharp", "OpenApi")]
    [InlineData("CSharp", "Diagnostics")]
    public void Room_does_not_look_into(string room, string other) =>
        AssertNoneNames(Sources(room), $@"(?<!CodeAnalysis\.|System\.|Microsoft\.){Regex.Escape(other)}[.;]");

    [Fact]
    public void Only_Reading_OpenApi_and_Model_know_Microsoft_OpenApi() => AssertNoneNames(
        Sources("").Where(source => !s_readers.Any(room => source.Path.StartsWith(room, StringComparison.Ordinal))),
        @"Microsoft\.OpenApi");

    [Fact]
    public void Nothing_opens_files_or_reads_the_clock_or_the_environment() => AssertNoneNames(
        Sources("").Where(source => !source.Path.StartsWith("CSharp/", StringComparison.Ordinal)),
        @"System\.Net\b|(File|Directory)\.[A-Z]|DateTime(Offset)?\.(Now|UtcNow)|Environment\.[A-Z]");

    [Fact]
    public void Every_file_is_in_the_namespace_of_its_folder() =>
        Assert.All(Sources("").Where(source => !source.Path.StartsWith("Common/Polyfills/", StringComparison.Ordinal)), source =>
    {
        var folder = Path.GetDirectoryName(source.Path)!.Replace('/', '.');
        Assert.Equal(
            folder.Length == 0 ? "Cf1Gen.Generator" : "Cf1Gen.Generator." + folder, Namespace().Match(source.Text).Groups[1].Value);
    });

    private static void AssertNoneNames(IEnumerable<(string Path, string Text)> sources, string pattern)
    {
        var found = sources.Where(source => Regex.IsMatch(Comment().Replace(source.Text, ""), @"\b" + pattern))
            .Select(source => source.Path);
        Assert.Empty(found);
    }

    private static IEnumerable<(string Path, string Text)> Sources(string room) =>
        Directory.EnumerateFiles(Path.Combine(s_root, room), "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(s_root, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
            .Where(source => !source.Path.StartsWith("obj/", StringComparison.Ordinal) && !source.Path.StartsWith(
                "bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"(?m)^namespace ([\w.]+)")]
    private static partial Regex Namespace();

    [GeneratedRegex("//.*")]
    private static partial Regex Comment();
}
