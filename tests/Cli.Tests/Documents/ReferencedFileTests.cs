namespace Cf1Gen.Cli.Tests.Documents;

/// <summary>The files that a document can use.</summary>
public sealed class ReferencedFileTests : IDisposable
{
    private const string Schema = "type: object\nproperties: { id: { type: string } }\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("note.yaml", "$ref: note.yaml")]
    [InlineData("note.yaml", "$ref: ./note.yaml")]
    [InlineData("parts/note.yaml", "$ref: 'parts/note.yaml'")]
    [InlineData("parts/deep/note.yml", """ "$ref": "parts/deep/note.yml" """)]
    [InlineData("parts/note.json", """ "$ref": "parts\/note.json" """)]
    [InlineData("parts/my note.yaml", "$ref: parts/my note.yaml")]
    [InlineData("parts/my note.yaml", "$ref: parts/my%20note.yaml")]
    [InlineData("parts/NOTE.YAML", "$ref: parts/NOTE.YAML")]
    public async Task Reference_to_a_file_next_to_the_document_is_followed(string file, string reference)
    {
        _folder.With("api/" + file, file.EndsWith("json", StringComparison.Ordinal) ? """{ "type": "object", "properties": { "id": { "type": "string" } } }""" : Schema)
            .With("api/openapi.yaml", Document(reference));

        var run = await _folder.RunAsync("list", "api/openapi.yaml", "--json");

        Assert.EndsWith("Note>", Assert.Single(Returns(run)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--part", "common/note.yaml")]
    [InlineData("--part", "common")]
    [InlineData("--part", "./common/")]
    public async Task File_outside_of_the_folder_is_read_if_an_option_names_it(params string[] options)
    {
        _folder.With("common/note.yaml", "$ref: more/inner.yaml\n").With("common/more/inner.yaml", Schema)
            .With("api/openapi.yaml", Document("$ref: ../common/note.yaml"));

        var without = await _folder.RunAsync("lint", "api/openapi.yaml");
        var with = await _folder.RunAsync(["list", "api/openapi.yaml", "--part", "common/more/inner.yaml", "--json", .. options]);

        Assert.Contains("warning[CF1005]", without.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CF1005", with.Output, StringComparison.Ordinal);
        Assert.Equal(["Task<Inner>"], Returns(with));
    }

    [Theory]
    [InlineData("$ref: /etc/note.yaml")]
    [InlineData("$ref: https://notes.example/note.yaml")]
    [InlineData("$ref: ../../api2/note.yaml")]
    [InlineData("$ref: ../api2/note.yaml")]
    public async Task Document_cannot_make_the_tool_read_any_other_file(string reference)
    {
        _folder.With("api2/note.yaml", Schema).With("api/openapi.yaml", Document(reference));

        var run = await _folder.RunAsync("lint", "api/openapi.yaml");

        Assert.Contains("warning[CF1005]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostic_of_a_referenced_file_has_its_location()
    {
        _folder.With("api/parts/note.yaml", "type: object\nproperties:\n  id: { $ref: '#/nothing' }\n")
            .With("api/openapi.yaml", Document("$ref: parts/note.yaml"));

        var run = await _folder.RunAsync("lint", "api/openapi.yaml");

        Assert.Contains(
            "--> api/parts/note.yaml:3:9\n  |\n3 |   id: { $ref: '#/nothing' }\n  |         ^^^^\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overlays_are_applied_in_their_order_and_can_add_references()
    {
        _folder.With("api/note.yaml", Schema)
            .With("api/openapi.yaml", Document("type: string"))
            .With("first.yaml", Overlay("x-cf1gen-method: Fetch"))
            .With("second.yaml", Overlay("x-cf1gen-method: Load"))
            .With("third.yaml", Overlay("responses: { '200': { content: { application/json: { schema: { $ref: note.yaml } } } } }"));

        var run = await _folder.RunAsync(
            "list", "api/openapi.yaml", "--json", "--overlay", "first.yaml", "--overlay", "second.yaml", "--overlay", "third.yaml");

        Assert.Equal("Note.LoadAsync", run.Json.GetProperty("operations")[0].GetProperty("call").GetString());
    }

    [Fact]
    public async Task Diagnostic_of_an_overlay_has_its_location()
    {
        _folder.With("openapi.yaml", TestDocuments.Notes)
            .With("fix.yaml", Overlay("x-cf1gen-method: Load"));

        var run = (await _folder.RunAsync("lint", "openapi.yaml", "--overlay", "fix.yaml", "--fail-on", "warning")).Returns(1);

        Assert.Contains("warning[CF1106]", run.Output, StringComparison.Ordinal);
        Assert.Contains("--> fix.yaml:4:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errata_of_the_package_are_part_of_the_tool()
    {
        _folder.With("openapi.yaml", TestDocuments.Notes);

        var run = (await _folder.RunAsync("lint", "openapi.yaml", "--errata", "cloudflare")).Returns(0);

        Assert.Contains("info[CF1110]", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string?> Returns(CliRun run) =>
        run.Json.GetProperty("operations").EnumerateArray().Select(method => method.GetProperty("returns").GetString());

    private static string Overlay(string update) => $$"""
        overlay: 1.0.0
        info: { title: Fixes, version: "1" }
        actions:
          - target: $.paths['/note'].get
            update: { {{update}} }

        """;

    private static string Document(string reference) => $$"""
        openapi: 3.0.3
        info: { title: Notes, version: "1" }
        paths:
          /note:
            get:
              responses:
                "200":
                  description: The note.
                  content:
                    application/json:
                      schema:
                        {{reference.Trim()}}

        """;
}
