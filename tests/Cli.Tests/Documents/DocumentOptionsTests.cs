using Cf1Gen.Generator.Configuration;

namespace Cf1Gen.Cli.Tests.Documents;

/// <summary>The options are the metadata of <c>Cf1Spec</c> items.</summary>
public sealed class DocumentOptionsTests : IDisposable
{
    /// <summary>The options whose names are not those of the metadata.</summary>
    private static readonly Dictionary<string, string> s_other = new() { ["Overlays"] = "--overlay" };

    private readonly WorkFolder _folder = new WorkFolder().With("notebook.yaml", TestDocuments.Notes);

    public static TheoryData<string> Metadata => [.. ProjectFileChecker.Metadata];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Metadata))]
    public async Task Every_metadata_has_an_option(string name)
    {
        var option = s_other.GetValueOrDefault(name) ?? string.Concat(
            name.Select(letter => char.IsUpper(letter) ? "-" + char.ToLowerInvariant(letter) : letter.ToString())).Insert(0, "-");

        foreach (var command in new[] { "list", "lint", "generate" })
        {
            Assert.Matches($@"\n  {option}[ \n]", (await _folder.RunAsync(command, "--help")).Returns(0).Output);
        }
    }

    [Theory]
    [InlineData("Notebook.NotebookClient.g.cs", "namespace Cf1Gen.Notebook;")]
    [InlineData("Notebook.NotebookClient.g.cs", "public partial class NotebookClient")]
    [InlineData("Notebook.NotebookClient.g.cs", "namespace Acme.Notes;", "--namespace", "Acme.Notes")]
    [InlineData("Memo.MemoClient.g.cs", "partial class MemoClient", "--client-name", "MemoClient")]
    [InlineData("Notebook.NotebookClient.g.cs", "internal partial class NotebookClient", "--accessibility", "internal")]
    [InlineData("Notebook.NotebookClient.g.cs", "public virtual Task<Note> GetAsync(", "--root-path", "/notes")]
    [InlineData("Notebook.NotebookClient.g.cs", "public virtual NotebookClient ForId(", "--settings", "id")]
    public async Task Option_has_the_effect_of_the_metadata(string file, string code, params string[] options)
    {
        (await _folder.RunAsync(["generate", "notebook.yaml", "-o", "out", .. options])).Returns(0);

        Assert.Contains(code, _folder.Read("out/" + file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("long?")]
    [InlineData("long?", "--integers", "int64")]
    [InlineData("int?", "--integers", "int32")]
    public async Task Integers_have_the_size_of_the_option(string type, params string[] options)
    {
        _folder.With("notebook.yaml", TestDocuments.Notes.Replace("text: { type: string }", "text: { type: integer }", StringComparison.Ordinal));

        await _folder.RunAsync(["generate", "notebook.yaml", "-o", "out", .. options]);

        Assert.Contains($"public {type} Text", _folder.Read("out/Notebook.Notes.Models.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_with_the_name_of_a_general_word_is_named_by_its_title()
    {
        _folder.With("specs/openapi.yaml", TestDocuments.Notes);

        Assert.Equal("NotebookClient", (await _folder.RunAsync("list", "specs/openapi.yaml", "--json")).Json.GetProperty("client").GetString());
    }

    [Fact]
    public async Task Baseline_keeps_names_and_is_compared()
    {
        (await _folder.RunAsync("baseline", "notebook.yaml")).Returns(0);
        _folder.With("notebook.yaml", TestDocuments.Notes.Replace("Note:", "Memo:", StringComparison.Ordinal)
                .Replace("/Note\"", "/Memo\"", StringComparison.Ordinal).Replace("green", "blue", StringComparison.Ordinal));

        var list = (await _folder.RunAsync("list", "notebook.yaml", "--json", "--baseline", "notebook.baseline.json")).Returns(0);
        var lint = (await _folder.RunAsync("lint", "notebook.yaml", "--baseline", "notebook.baseline.json")).Returns(0);

        Assert.Equal("AsyncPageable<Note, NoteListPage>", list.Json.GetProperty("operations")[0].GetProperty("returns").GetString());
        Assert.Contains("warning[CF1309]", lint.Output, StringComparison.Ordinal);
        Assert.Contains("--> notebook.baseline.json:", lint.Output, StringComparison.Ordinal);
    }
}
