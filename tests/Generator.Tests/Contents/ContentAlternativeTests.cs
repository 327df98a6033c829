using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Contents;

public sealed class ContentAlternativeTests
{
    private const string Letter = "application/json: { schema: { type: object, properties: { text: { type: string } } } }";

    private const string Pdf = "application/pdf: { schema: { type: string, format: binary } }";

    private const string ReadFile = "using var reader = new System.IO.StreamReader(file.Stream); return await reader.ReadToEndAsync();";

    [Theory]
    [InlineData(Letter + ", " + Pdf, "AsPdf", "application/pdf", "await using var file = await client.Things.RunAsPdfAsync(); " + ReadFile, "%PDF", "%PDF")]
    [InlineData(Letter + ", text/csv: { schema: { type: string } }", "AsCsv", "text/csv", "return await client.Things.RunAsCsvAsync();", "a,b", "a,b")]
    [InlineData(Letter + ", text/html: {}", "AsHtml", "text/html", "return await client.Things.RunAsHtmlAsync();", "<p>", "<p>")]
    [InlineData(
        Letter + ", text/event-stream: { schema: { type: object, properties: { text: { type: string } } } }", "Streaming", "text/event-stream",
        "var all = \"\"; await foreach (var item in client.Things.RunStreamingAsync()) { all += item.Text; } return all;",
        "data: {\"text\":\"a\"}\n\ndata: {\"text\":\"b\"}\n\n", "ab")]
    [InlineData(
        "application/x-ndjson: { schema: { type: string } }, text/csv: { schema: { type: string } }, text/markdown: { schema: { type: string } }",
        "AsMarkdown", "text/markdown", "return await client.Things.RunAsMarkdownAsync();", "# A", "# A")]
    [InlineData(
        "text/csv: { schema: { type: string } }, text/markdown: { schema: { type: string } }",
        "AsMarkdown", "text/markdown", "return await client.Things.RunAsMarkdownAsync();", "# A", "# A")]
    [InlineData(
        Letter + ", application/x-ndjson: { schema: { type: object, properties: { n: { type: integer } } } }", "AsJsonLines", "application/x-ndjson",
        "var sum = 0L; await foreach (var item in client.Things.RunAsJsonLinesAsync()) { sum += item.N ?? 0; } return sum.ToString();",
        "{\"n\":1}\n{\"n\":2}\n", "3")]
    [InlineData(
        Letter + ", application/vnd.geo+json: { schema: { type: object, properties: { lat: { type: number } } } }", "AsGeo", "application/vnd.geo+json",
        "return (await client.Things.RunAsGeoAsync()).Lat.ToString();", "{\"lat\":1}", "1")]
    [InlineData(
        "image/png: {}, image/jpeg: {}", "AsJpeg", "image/jpeg",
        "await using var file = await client.Things.RunAsJpegAsync(); " + ReadFile, "JFIF", "JFIF")]
    public async Task Each_content_can_be_requested_and_read(
        string content, string suffix, string type, string code, string body, string expected)
    {
        foreach (var version in new[] { "3.0.4", "3.1.1" })
        {
            var document = ContentDocument.Create($"\"200\": {{ description: d, content: {{ {content} }} }}", "post", version: version);
            var exchange = await GeneratedClient.RunAsync(document, code, _ => new SentResponse(200, body, type));

            Assert.Equal(expected, exchange.Result);
            Assert.Equal(type, exchange.Request.Headers["Accept"]);
            Assert.Equal(["RunAsync", $"Run{suffix}Async"], Methods(document).Where(method => method is "RunAsync" || method == $"Run{suffix}Async"));
        }
    }

    [Theory]
    [InlineData(Letter + ", text/plain: { schema: { type: string } }")]
    [InlineData(Letter + ", application/xml: { schema: { type: object, properties: { text: { type: string } } } }")]
    [InlineData(Letter + ", application/yaml: {}")]
    [InlineData(Letter + ", application/vnd.kubernetes.protobuf: { schema: { type: object, properties: { text: { type: string } } } }")]
    [InlineData(Letter + ", text/json: { schema: { type: object, properties: { text: { type: string } } } }")]
    [InlineData(Letter + ", '*/*': {}")]
    public void Another_representation_of_the_same_value_has_no_method(string content) =>
        Assert.Equal(["RunAsync"], Methods(ContentDocument.Create($"\"200\": {{ description: d, content: {{ {content} }} }}")));

    [Theory]
    [InlineData("application/octet-stream: { schema: { $ref: '#/components/schemas/Draft' } }")]
    [InlineData("application/octet-stream: { schema: { type: string, format: binary } }")]
    [InlineData("application/octet-stream: { schema: { type: object, format: file } }")]
    [InlineData("application/octet-stream: { schema: { type: object } }")]
    [InlineData("application/octet-stream: {}")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Draft' } }, application/octet-stream: { schema: { $ref: '#/components/schemas/Draft' } }")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Draft' } }, application/octet-stream: { schema: { type: object, format: file } }")]
    [InlineData("application/json: { schema: { $ref: '#/components/schemas/Draft' } }, application/octet-stream: {}")]
    public void Bytes_need_no_message(string content)
    {
        foreach (var version in new[] { "3.0.4", "3.1.1", "3.2.0" })
        {
            var document = ContentDocument.Create(
                $"\"200\": {{ description: d, content: {{ {content} }} }}",
                "post",
                $"requestBody: {{ required: true, content: {{ {content} }} }},",
                version,
                "Draft: { type: object, properties: { text: { type: string } } }");

            Assert.Empty(GeneratorRun.Of(document).Diagnostics.Select(GeneratorRun.Describe));
        }
    }

    [Fact]
    public async Task Object_of_the_format_file_next_to_JSON_is_a_file()
    {
        var document = ContentDocument.Create(
            "\"204\": { description: d }",
            "post",
            "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { url: { type: string } } } }, "
            + "application/octet-stream: { schema: { type: object, format: file } } } },");
        var exchange = await GeneratedClient.RunAsync(
            document, "await client.Things.RunFileAsync(UploadFile.FromBytes(new byte[] { 65 }, \"a.txt\")); return null;");

        Assert.Equal("A", exchange.Request.Body);
    }

    [Fact]
    public async Task Form_with_a_file_next_to_JSON_can_be_sent()
    {
        var document = ContentDocument.Create(
            "\"204\": { description: d }",
            "post",
            "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { url: { type: string } } } }, "
            + "multipart/form-data: { schema: { type: object, required: [ file ], properties: { file: { type: string, format: binary }, note: { type: string } } } } } },");
        var exchange = await GeneratedClient.RunAsync(
            document,
            """
            await client.Things.RunAsync(new() { Url = "u" });
            await client.Things.RunFormAsync(new() { File = UploadFile.FromBytes(new byte[] { 65 }, "a.txt"), Note = "n" });
            return null;
            """);

        Assert.Equal("""{"url":"u"}""", exchange.Requests[0].Body);
        Assert.Contains("name=\"file\"", exchange.Requests[1].Body!.Replace("name=file", "name=\"file\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nn\r\n", exchange.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_next_to_JSON_can_be_sent()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                "\"204\": { description: d }",
                "post",
                "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { url: { type: string } } } }, "
                + "application/octet-stream: { schema: { type: string, format: binary } } } },"),
            """await client.Things.RunFileAsync(UploadFile.FromBytes(new byte[] { 65 }, "a.txt")); return null;""");

        Assert.Equal("A", exchange.Request.Body);
    }

    [Fact]
    public void Form_without_files_next_to_JSON_has_no_method()
    {
        const string Schema = "{ schema: { type: object, properties: { url: { type: string } } } }";
        Assert.Equal(["RunAsync"], Methods(ContentDocument.Create(
            "\"204\": { description: d }",
            "post",
            $"requestBody: {{ content: {{ application/json: {Schema}, multipart/form-data: {Schema}, application/x-www-form-urlencoded: {Schema} }} }},")));
    }

    [Fact]
    public async Task Alternative_of_a_list_has_the_parameters_of_its_pages()
    {
        var exchange = await GeneratedClient.RunAsync(
            ContentDocument.Create(
                "\"200\": { description: d, content: { application/json: { schema: { type: array, items: { type: string } } }, text/csv: { schema: { type: string } } } }",
                operation: "parameters: [ { name: page, in: query, schema: { type: integer } }, { name: per_page, in: query, schema: { type: integer } }, { name: q, in: query, schema: { type: string } } ],"),
            """return await client.Things.RunAsCsvAsync(new ThingRunAsCsvOptions { Page = 2, PerPage = 5, Q = "x" });""",
            _ => new SentResponse(200, "a", "text/csv"));

        Assert.Equal("a", exchange.Result);
        Assert.Equal("/things?page=2&per_page=5&q=x", exchange.Request.Target);
    }

    [Fact]
    public void Another_content_adds_a_method_and_renames_nothing()
    {
        const string Body = "requestBody: { content: { application/json: { schema: { type: object, properties: { format: { type: string } } } } } },";
        var before = Surface(ContentDocument.Create($"\"200\": {{ description: d, content: {{ {Letter} }} }}", "post", Body));
        var after = Surface(ContentDocument.Create($"\"200\": {{ description: d, content: {{ {Letter}, {Pdf}, text/csv: {{}} }} }}", "post", Body));

        Assert.Empty(before.Except(after));
        Assert.Equal(["RunAsCsvAsync", "RunAsPdfAsync", "RunAsync"], after.Select(MethodOf).OfType<string>().Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Operation_with_the_name_of_an_alternative_keeps_its_name()
    {
        var document = ContentDocument.Create($"\"200\": {{ description: d, content: {{ {Letter}, {Pdf} }} }}");
        var text = document.Text!.Replace(
            "  /things:",
            "  /pdf:\n    get: { operationId: pdf, x-cf1gen-client: Things, x-cf1gen-method: RunAsPdf, responses: { \"204\": { description: d } } }\n  /things:",
            StringComparison.Ordinal);

        Assert.Equal(["RunAsPdfAsync", "RunAsPdfContentAsync", "RunAsync"], Methods(document with { Text = text }).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Methods(SpecFile document) => Surface(document).Select(MethodOf).OfType<string>().Distinct();

    private static string? MethodOf(string line)
    {
        const string Virtual = "public virtual ";
        var end = line.IndexOf('(', StringComparison.Ordinal);
        return !line.StartsWith(Virtual, StringComparison.Ordinal) || end < 0 ? null : line[(line.LastIndexOf(' ', end) + 1)..end];
    }

    private static List<string> Surface(SpecFile document) =>
    [
        .. GeneratorRun.Of(document).Files.Values.SelectMany(text => text.Split('\n')).Select(line => line.Trim())
            .Where(line => line.StartsWith("public ", StringComparison.Ordinal)),
    ];
}
