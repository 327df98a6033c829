using System.Text.RegularExpressions;
using Cf1Gen.Cli.Overlays.Fixes;

namespace Cf1Gen.Cli.Tests.Overlays;

/// <summary>The overlays that fix diagnostics.</summary>
public sealed partial class DiagnosticFixTests : IDisposable
{
    /// <summary>The ids whose fixes change the client on purpose: a root path, and properties that were not declared.</summary>
    private static readonly string[] s_changes = ["CF1030", "CF1084"];

    private readonly WorkFolder _folder = new();

    public static TheoryData<string> Ids => [.. DiagnosticFixes.Ids];

    public static TheoryData<string> Fixtures => [.. Directory.EnumerateFiles(Repository.PathOf("tests/Generator.Tests/Fixtures"))
        .Where(path => Path.GetExtension(path) is ".json" or ".yaml" or ".yml").Select(Path.GetFileName).OfType<string>().Order()];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Fix_ends_the_diagnostic(string id)
    {
        _folder.With("shop.yaml", FixableDocument.Text);
        var before = await Diagnostics("shop.yaml");

        var run = (await _folder.RunAsync("overlay", "new", "shop.yaml", "-o", "fix.yaml", "--from-diagnostics", "--only", id)).Returns(0);

        var after = await Diagnostics("shop.yaml", "--overlay", "fix.yaml");
        Assert.Contains(before, diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(after, diagnostic => diagnostic.Id == id);
        Assert.All(after, diagnostic => Assert.NotEqual("fix.yaml", diagnostic.File));
        Assert.All(FixedIds().Matches(_folder.Read("fix.yaml")), match => Assert.Equal(id, match.Groups["id"].Value));
        Assert.Matches(@"^fix\.yaml: \d+ actions?, \d+ diagnostics? fixed; ", run.Error);
    }

    [Fact]
    public async Task All_diagnostics_of_a_document_are_fixed_with_one_command_except_the_root_path()
    {
        _folder.With("shop.yaml", FixableDocument.Text);

        (await _folder.RunAsync("overlay", "new", "shop.yaml", "-o", "fix.yaml", "--from-diagnostics")).Returns(0);

        // The root path gives nearly all clients and methods other names.
        Assert.Equal(["CF1084"], (await Diagnostics("shop.yaml", "--overlay", "fix.yaml")).Select(diagnostic => diagnostic.Id));
        await FixRootPath();
        var run = (await _folder.RunAsync("lint", "shop.yaml", "--overlay", "fix.yaml", "--strict", "--fail-on", "info")).Returns(0);
        Assert.Equal("shop.yaml: 0 errors, 0 warnings, 0 info\n", run.Output);
    }

    [Fact]
    public async Task Overlay_is_the_same_for_JSON_and_YAML()
    {
        _folder.With("shop.yaml", FixableDocument.Text);
        await _folder.RunAsync("overlay", "new", "shop.yaml", "-o", "fix.yaml", "--from-diagnostics");
        await _folder.RunAsync("overlay", "new", "shop.yaml", "-o", "fix.json", "--from-diagnostics");

        Assert.Equal(
            (await _folder.RunAsync("list", "shop.yaml", "--overlay", "fix.yaml", "--json")).Output,
            (await _folder.RunAsync("list", "shop.yaml", "--overlay", "fix.json", "--json")).Output);
        await AssertFixed("shop.yaml", "fix.json");
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task Overlay_of_a_fixture_is_valid_and_complete_and_changes_no_method(string fixture)
    {
        var path = Repository.PathOf("tests/Generator.Tests/Fixtures/" + fixture);
        var unchanged = string.Join(';', DiagnosticFixes.Ids.Except(s_changes));

        await _folder.RunAsync("overlay", "new", path, "-o", "names.yaml", "--from-diagnostics", "--only", unchanged);
        if (File.Exists(_folder.PathOf("names.yaml")))
        {
            Assert.Equal(await Methods(path), await Methods(path, "--overlay", "names.yaml"));
        }

        await _folder.RunAsync("overlay", "new", path, "-o", "fix.yaml", "--from-diagnostics");
        if (File.Exists(_folder.PathOf("fix.yaml")))
        {
            await AssertFixed(path, "fix.yaml");
        }
    }

    [Theory]
    [InlineData("cloudforce-one-requests.json")]
    [InlineData("cloudforce-one-requests.yaml")]
    [InlineData("newest/cloudforce-one.newest.json")]
    public async Task Overlay_of_a_real_document_is_valid_and_complete(string document)
    {
        var folder = Environment.GetEnvironmentVariable("CF1GEN_REAL_DOCUMENTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "CF1GEN_REAL_DOCUMENTS is not set.");
        var path = Path.Combine(folder!, document);

        var run = (await _folder.RunAsync("overlay", "new", path, "-o", "fix.yaml", "--from-diagnostics")).Returns(0);

        Assert.DoesNotContain(" 0 diagnostics fixed", run.Error, StringComparison.Ordinal);
        await AssertFixed(path, "fix.yaml");
    }

    [Theory]
    [InlineData("v2.json")]
    [InlineData("v30.yaml")]
    [InlineData("v31.json")]
    public async Task Parameter_of_the_path_is_declared_in_the_version_of_the_document(string file)
    {
        _folder.With(file, TestDocuments.Versions[file].Replace("/items\"", "/items/{id}\"", StringComparison.Ordinal)
            .Replace("/items:", "/items/{id}:", StringComparison.Ordinal));

        (await _folder.RunAsync("overlay", "new", file, "-o", "fix.yaml", "--from-diagnostics")).Returns(0);

        Assert.Empty(await Diagnostics(file, "--overlay", "fix.yaml"));
    }

    [Fact]
    public async Task Diagnostics_without_an_fix_write_no_file()
    {
        _folder.With("notebook.yaml", TestDocuments.Dangling);

        var run = (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "fix.yaml", "--from-diagnostics")).Returns(0);

        Assert.False(File.Exists(_folder.PathOf("fix.yaml")));
        Assert.Equal("fix.yaml: 0 actions, 0 diagnostics fixed; 0 errors, 1 warning, 1 info left\n", run.Error);
    }

    [Fact]
    public async Task Second_overlay_fixes_the_remaining_diagnostics_only()
    {
        _folder.With("shop.yaml", FixableDocument.Text);
        await _folder.RunAsync("overlay", "new", "shop.yaml", "-o", "fix.yaml", "--from-diagnostics", "--only", "CF1055;CF1041");
        var first = _folder.Read("fix.yaml");

        (await _folder.RunAsync("overlay", "new", "shop.yaml", "-o", "fix.yaml", "--from-diagnostics", "--append")).Returns(0);

        Assert.StartsWith(first, _folder.Read("fix.yaml"), StringComparison.Ordinal);
        await AssertFixed("shop.yaml", "fix.yaml");
        await FixRootPath();
        Assert.Equal(0, (await _folder.RunAsync("lint", "shop.yaml", "--overlay", "fix.yaml", "--fail-on", "info")).ExitCode);
    }

    private async Task FixRootPath() => (await _folder.RunAsync(
        "overlay", "new", "shop.yaml", "-o", "fix.yaml", "--append", "--from-diagnostics", "--only", "CF1084")).Returns(0);

    [Fact]
    public async Task Diagnostic_of_a_referenced_file_has_no_fix()
    {
        _folder.With("part.yaml", "type: object\nproperties: { at: { type: datetime } }\n")
            .With("notebook.yaml", TestDocuments.Dangling.Replace("#/components/schemas/Notes", "part.yaml", StringComparison.Ordinal));

        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "fix.yaml", "--from-diagnostics")).Returns(0);

        Assert.Contains(await Diagnostics("notebook.yaml"), diagnostic => diagnostic is { Id: "CF1055", File: "part.yaml" });
        Assert.False(File.Exists(_folder.PathOf("fix.yaml")));
    }

    [Fact]
    public async Task Nodes_of_YAML_aliases_are_fixed_at_each_place()
    {
        _folder.With("notebook.yaml", """
            openapi: 3.0.3
            info: { title: Notes, version: "1" }
            servers: [{ url: https://notes.example }]
            paths:
              /notes:
                get: &get
                  parameters: [{ name: at, in: query, schema: { type: datetime } }]
                  responses: { "204": { description: Done. } }
              /memos:
                get: *get
            """);

        (await _folder.RunAsync("overlay", "new", "notebook.yaml", "-o", "fix.yaml", "--from-diagnostics")).Returns(0);

        await AssertFixed("notebook.yaml", "fix.yaml");
        Assert.Empty(await Diagnostics("notebook.yaml", "--overlay", "fix.yaml"));
    }

    /// <summary>Asserts that an overlay has no problem of its own, and that nothing is left to fix.</summary>
    private async Task AssertFixed(string document, string overlay)
    {
        Assert.All(await Diagnostics(document, "--overlay", overlay), diagnostic =>
        {
            Assert.NotEqual(overlay, diagnostic.File);
            Assert.False(diagnostic.Id.StartsWith("CF11", StringComparison.Ordinal), diagnostic.Message);
        });
        var again = (await _folder.RunAsync("overlay", "new", document, "--from-diagnostics", "--overlay", overlay, "--json")).Returns(0);
        Assert.Empty(again.Json.GetProperty("actions").EnumerateArray());
    }

    private async Task<IReadOnlyList<(string Id, string File, string Message)>> Diagnostics(params string[] arguments) =>
    [
        .. (await _folder.RunAsync(["lint", .. arguments, "--json"])).Json.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => (
            diagnostic.GetProperty("id").GetString()!,
            diagnostic.GetProperty("file").GetString()!,
            diagnostic.GetProperty("message").GetString()!)),
    ];

    private async Task<IReadOnlyList<string>> Methods(params string[] arguments) =>
        [.. (await _folder.RunAsync(["list", .. arguments, "--json"])).Json.GetProperty("operations").EnumerateArray().Select(method => method.GetRawText())];

    [GeneratedRegex(@"description: ""?(?<id>CF\d+):")]
    private static partial Regex FixedIds();
}
