using System.Globalization;
using System.Text;

namespace Cf1Gen.Cli.Tests.Commands;

public sealed class LintTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public static TheoryData<string> Versions => [.. TestDocuments.Versions.Keys];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Document_without_diagnostics_has_a_summary_only(string file)
    {
        _folder.With(file, TestDocuments.Versions[file]);

        var run = (await _folder.RunAsync("lint", file)).Returns(0);

        Assert.Equal($"{file}: 0 errors, 0 warnings, 0 info\n", run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Diagnostics_are_shown_with_excerpts_and_the_way_to_fix_them()
    {
        _folder.With("api/notebook.yaml", TestDocuments.Dangling);

        var run = (await _folder.RunAsync("lint", "api/notebook.yaml")).Returns(0);

        Assert.Equal(
            """
            info[CF1020]: '#/paths/~1notes/get/responses/200/contents' is not a member of this version of OpenAPI. It was ignored.
              --> api/notebook.yaml:10:11
               |
            10 |           contents: none
               |           ^^^^^^^^
               = help: No change is required unless the member is a misspelled keyword.

            warning[CF1008]: The reference '#/components/schemas/Notes' points to nothing in this document. The reference was ignored.
              --> api/notebook.yaml:11:52
               |
            11 |           content: { application/json: { schema: { $ref: "#/components/schemas/Notes" } } }
               |                                                    ^^^^
               = help: Correct the reference, or add the component that it names.

            api/notebook.yaml: 0 errors, 1 warning, 1 info

            """,
            run.Output);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 1)]
    [InlineData("none", 0)]
    public async Task Exit_code_depends_on_the_severity_that_fails(string failOn, int exitCode)
    {
        _folder.With("notebook.yaml", TestDocuments.Dangling);

        (await _folder.RunAsync("lint", "notebook.yaml", "--fail-on", failOn)).Returns(exitCode);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    [InlineData("info", 2)]
    [InlineData("none", 0)]
    public async Task Less_severe_diagnostics_are_counted_and_not_shown(string show, int count)
    {
        _folder.With("notebook.yaml", TestDocuments.Dangling);

        var text = (await _folder.RunAsync("lint", "notebook.yaml", "--show", show)).Output;
        var json = (await _folder.RunAsync("lint", "notebook.yaml", "--show", show, "--json")).Json;

        Assert.Equal(count, text.Split("--> ").Length - 1);
        Assert.EndsWith("notebook.yaml: 0 errors, 1 warning, 1 info\n", text, StringComparison.Ordinal);
        Assert.Equal(count, json.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(1, json.GetProperty("summary").GetProperty("infos").GetInt32());
    }

    [Fact]
    public async Task Strict_raises_a_lost_part_to_an_error()
    {
        _folder.With("notebook.yaml", TestDocuments.Dangling);

        var run = (await _folder.RunAsync("lint", "notebook.yaml", "--strict")).Returns(1);

        Assert.Contains("error[CF1008]", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings, 1 info", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_contains_the_position_of_each_diagnostic()
    {
        _folder.With("notebook.yaml", TestDocuments.Dangling);

        var diagnostic = (await _folder.RunAsync("lint", "notebook.yaml", "--json")).Json.GetProperty("diagnostics")[1];

        Assert.Equal(
            """
            {"id":"CF1008","severity":"warning","title":"Reference has no valid target","message":"The reference '#/components/schemas/Notes'
             points to nothing in this document. The reference was ignored.","file":"notebook.yaml","line":11,"column":52,
            "endLine":11,"endColumn":56,"isLoss":true}
            """.ReplaceLineEndings(""),
            System.Text.Json.Nodes.JsonNode.Parse(diagnostic.GetRawText())!.ToJsonString(
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public async Task All_diagnostics_of_an_id_are_shown_and_one_help()
    {
        var paths = string.Concat(Enumerable.Range(0, 120).Select(index => string.Create(CultureInfo.InvariantCulture, $$"""
              /notes{{index}}: { get: { responses: { "200": { $ref: "#/components/responses/R{{index}}" } } } }

            """)));
        _folder.With("notebook.yaml", "openapi: 3.0.3\ninfo: { title: Notes, version: '1' }\npaths:\n" + paths);

        var run = await _folder.RunAsync("lint", "notebook.yaml");

        Assert.Equal(120, run.Output.Split("warning[CF1008]").Length - 1);
        Assert.DoesNotContain("CF1009", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.Output.Split("= help: Correct the reference").Length - 1);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Byte_order_mark_determines_the_encoding(string encoding)
    {
        var bytes = Encoding.GetEncoding(encoding);
        _folder.With("notebook.yaml", [.. bytes.GetPreamble(), .. bytes.GetBytes(TestDocuments.Dangling)]);

        var run = (await _folder.RunAsync("lint", "notebook.yaml")).Returns(0);

        Assert.Contains("--> notebook.yaml:11:52", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 errors, 1 warning, 1 info", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Document_can_be_in_Latin1()
    {
        _folder.With("notebook.yaml", Encoding.Latin1.GetBytes(TestDocuments.Dangling.Replace("The notes", "Les notés", StringComparison.Ordinal)));

        (await _folder.RunAsync("lint", "notebook.yaml")).Returns(0);
    }

    [Fact]
    public async Task Document_with_several_broken_parts_reports_each()
    {
        _folder.With("notes.json", """
            {
              "openapi": "3.0.3",
              "info": { "title": "Notes", "version": "1" },
              "paths": {
                "/notes": {
                  "get": { "parameters": [{ "name": "a", "in": "query", "schema": { "type": "dictionary" } }], "responses": [] },
                  "get": { "responses": { "200": { "description": "Done.", "content": { "application/json": { "schema": 7 } } } } }
                }
              }
            }
            """);

        var run = await _folder.RunAsync("lint", "notes.json", "--json");

        var ids = run.Json.GetProperty("diagnostics").EnumerateArray().Select(diagnostic => diagnostic.GetProperty("id").GetString()).ToList();
        Assert.Contains("CF1007", ids);
        Assert.Contains("CF1004", ids);
        Assert.Equal(0, run.ExitCode);
    }
}
