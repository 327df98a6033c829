using Cf1Gen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class OddDocumentTests
{
    private const string Call = """return (await client.Scans.GetAsync("1")).Id;""";

    [Theory]
    [InlineData("swagger: \"3.0\"", "3.0")]
    [InlineData("swagger: 3.0", "3.0")]
    [InlineData("swagger: 3.0.1", "3.0.1")]
    [InlineData("swagger: '3.1'", "3.1")]
    [InlineData("swagger: '3.1.0'", "3.1.0")]
    public async Task Version_3_in_the_member_of_version_2_is_read_as_version_3(string member, string version)
    {
        var document = Scan(member);

        var exchange = await GeneratedClient.RunAsync(document, Call, """{"id":"x"}""");

        Assert.Equal("x", exchange.Result);
        Assert.Equal("/scans/1", exchange.Request.Target);
        var diagnostic = Assert.Single(GeneratorRun.Of(document).Diagnostics, found => found.DefaultSeverity >= DiagnosticSeverity.Warning);
        Assert.Equal(("CF1087", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.DefaultSeverity));
        Assert.Equal(0, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains($" is {version}, but", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Number_3_in_JSON_in_the_member_of_version_2_is_read_as_version_3()
    {
        const string Text = """
            {
              "swagger": 3.0,
              "info": { "title": "T", "version": "1" },
              "servers": [ { "url": "https://t.example" } ],
              "paths": { "/scan": { "get": { "operationId": "scan", "responses": { "204": { "description": "d" } } } } }
            }
            """;

        var exchange = await GeneratedClient.RunAsync(new SpecFile("scan.json", Text), "await client.ScanAsync(); return null;");

        Assert.Equal("/scan", exchange.Request.Target);
    }

    [Theory]
    [InlineData("swagger: '3.0'\nhost: t.example")]
    [InlineData("swagger: '3.0'\ndefinitions: {}")]
    [InlineData("swagger: '4.0'")]
    [InlineData("swagger: true")]
    public void Document_with_the_words_of_version_2_or_of_another_version_is_rejected(string members)
    {
        var document = new SpecFile("scan.yaml", $"{members}\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\n");

        Assert.Contains(GeneratorRun.Of(document).Diagnostics, diagnostic => diagnostic.Id == "CF1003");
    }

    [Theory]
    [InlineData("\t\t# a comment\n")]
    [InlineData("  \t # a comment\n")]
    [InlineData("\t\n")]
    [InlineData("\t# a\r\n\t\t# b\r\n\r\n   \t\r\n")]
    [InlineData("# a\n\t# b\n    # c\n\t\t\t#\td\n")]
    public async Task Comment_that_is_indented_with_tabs_is_read(string comment)
    {
        var lines = Scan("openapi: 3.0.3").Text!.Split('\n');
        for (var index = 0; index <= lines.Length; index++)
        {
            var text = Insert(lines, index, comment);
            var run = GeneratorRun.Of(new SpecFile("scan.yaml", text));
            Assert.True(run.Diagnostics.Count == 0, index + ": " + string.Join('\n', run.Diagnostics.Select(GeneratorRun.Describe)));
        }

        var last = new SpecFile("scan.yaml", Insert(lines, 6, comment));
        Assert.Equal("x", (await GeneratedClient.RunAsync(last, Call, """{"id":"x"}""")).Result);
    }

    [Fact]
    public void Tab_in_a_block_of_text_is_kept_next_to_a_comment_with_a_tab()
    {
        var text = Scan("openapi: 3.0.3").Text!.Replace(
            "operationId: getScan", "summary: |\n        one\n        \t# two\n\t# comment\n      operationId: getScan", StringComparison.Ordinal);

        var run = GeneratorRun.Of(new SpecFile("scan.yaml", text));

        Assert.Empty(run.Diagnostics);
        Assert.Contains(run.Files.Values, file => file.Contains("# two", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Files.Values, file => file.Contains("# comment", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\t# a comment\n")]
    public void Tab_as_the_indentation_of_content_is_an_error_with_its_line(string comment)
    {
        var text = Scan("openapi: 3.0.3").Text!.Replace(
            "      operationId: getScan", comment + "\t\toperationId: getScan", StringComparison.Ordinal);

        var diagnostic = Assert.Single(GeneratorRun.Of(new SpecFile("scan.yaml", text)).Diagnostics);

        Assert.Equal("CF1002", diagnostic.Id);
        Assert.InRange(diagnostic.Location.GetLineSpan().StartLinePosition.Line, 5, 7);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.1")]
    public void Error_after_other_errors_is_located_at_its_own_line(string version)
    {
        var text = $$"""
            openapi: {{version}}
            info: { title: P, version: "1" }
            servers: [ { url: "https://p.example" } ]
            paths:
              /a: { get: { operationId: a, responses: { "200": { description: d, content: { application/json: {
                examples: { One: { value: {}, description: [ x ] } } } } } } } }
              /b: { get: { operationId: b, responses: { "200": { description: d, content: { application/json: {
                examples: { Two: { value: {}, description: [ x ] } } } } } } } }
              /c: { get: { operationId: c, description: [ x ], responses: { "204": { description: d } } } }
              /d: { get: { operationId: d, description: [ x ], responses: { "204": { description: d } } } }
            components: { schemas: { S: { type: object, properties: { description: { description: [ x ] } } } } }
            """;

        var found = GeneratorRun.Of(new SpecFile("p.yaml", text)).Diagnostics
            .Where(diagnostic => diagnostic.Id == "CF1004")
            .Select(diagnostic =>
                $"{diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.GetMessage(null).Split('\'')[1]}")
            .OrderBy(line => int.Parse(line.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(
            [
                "6: #/paths/~1a/get/responses/200/content/application~1json/examples/One/description",
                "8: #/paths/~1b/get/responses/200/content/application~1json/examples/Two/description",
                "9: #/paths/~1c/get/description",
                "10: #/paths/~1d/get/description",
                "11: #/components/schemas/S/properties/description/description",
            ],
            found);
    }

    private static string Insert(string[] lines, int index, string comment) =>
        string.Join('\n', lines.Take(index).Append(comment.TrimEnd('\n')).Concat(lines.Skip(index)));

    private static SpecFile Scan(string version) => new("scan.yaml", $$"""
        {{version}}
        info: { title: Urls, version: "1" }
        servers: [ { url: "https://t.example" } ]
        paths:
          /scans/{id}:
            get:
              operationId: getScan
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                "200":
                  description: d
                  content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } }
        """);
}
