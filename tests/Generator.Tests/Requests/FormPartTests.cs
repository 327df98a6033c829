using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Requests;

/// <summary>Parts of multipart bodies are sent as the document describes them.</summary>
public sealed class FormPartTests
{
    private const string Binary = """{ "type": "string", "format": "binary" }""";
    private const string Bytes = "UploadFile.FromBytes(new byte[] { 65 }, \"a.bin\")";
    private const string FilePart = """Content-Disposition: form-data; name="p"; filename="a.bin"|Content-Type: application/octet-stream||A""";
    private const string TextPart = """Content-Disposition: form-data; name="p"||A""";

    /// <summary>Null, a text and a list next to a file: the schema of the part.</summary>
    public static TheoryData<string> Files => new(
        Binary,
        """{ "type": "string", "format": "binary", "nullable": true }""",
        $$"""{ "allOf": [ {{Binary}} ] }""",
        $$"""{ "oneOf": [ {{Binary}} ] }""",
        $$"""{ "anyOf": [ {{Binary}}, { "type": "null" } ] }""",
        $$"""{ "anyOf": [ { "type": "string" }, {{Binary}} ] }""",
        $$"""{ "oneOf": [ {{Binary}}, { "type": "string", "format": "uri" }, { "type": "null" } ] }""",
        """{ "anyOf": [ { "$ref": "#/components/schemas/InputFile" }, { "type": "string" } ] }""",
        """{ "anyOf": [ { "$ref": "#/components/schemas/Upload" }, { "type": "string" } ] }""",
        """{ "$ref": "#/components/schemas/Upload" }""");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task File_that_has_alternatives_is_a_file(string schema)
    {
        var sent = await SendAsync(schema, $"P = {Bytes}");
        Assert.Equal(FilePart, Part(sent));

        Assert.Equal(TextPart, Part(await SendAsync(schema, "P = UploadFile.FromText(\"A\")")));
    }

    [Theory]
    [InlineData("""{ "type": "array", "items": { "type": "string", "format": "binary" } }""")]
    [InlineData("""{ "anyOf": [ { "type": "array", "items": { "type": "string", "format": "binary" } }, { "type": "null" } ] }""")]
    [InlineData("""
        { "oneOf": [ { "type": "string", "format": "binary" }, { "type": "array", "items": { "type": "string", "format": "binary" } } ] }
        """)]
    [InlineData("""{ "type": "array", "items": { "anyOf": [ { "type": "string", "format": "binary" }, { "type": "string" } ] } }""")]
    public async Task List_of_files_that_has_alternatives_is_a_list_of_files(string schema) =>
        Assert.Equal(FilePart, Part(await SendAsync(schema, $"P = new[] {{ {Bytes} }}")));

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/Json" }""")]
    [InlineData("""{ "$ref": "#/components/schemas/Self" }""")]
    [InlineData("""{ "type": "array", "items": { "$ref": "#/components/schemas/Json" } }""")]
    public async Task Part_can_contain_itself(string schema)
    {
        var sent = await SendAsync(schema, "Other = \"A\"");

        Assert.Equal("""Content-Disposition: form-data; name="other"||A""", Part(sent));
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", "\"A\"", "application/json", "Content-Type: application/json||\"A\"")]
    [InlineData("""{ "type": "string" }""", "\"A\"", "application/vnd.a+json", "Content-Type: application/vnd.a+json||\"A\"")]
    [InlineData("""{ "type": "string" }""", "\"A\"", "text/plain", "Content-Type: text/plain||A")]
    [InlineData("""{ "type": "string", "format": "date" }""", "new DateOnly(2026, 1, 2)", "application/json",
        "Content-Type: application/json||\"2026-01-02\"")]
    [InlineData("""{ "type": "string", "format": "date" }""", "new DateOnly(2026, 1, 2)", "text/plain", "Content-Type: text/plain||2026-01-02")]
    [InlineData("""{ "type": "integer" }""", "5", "application/json", "Content-Type: application/json||5")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "new[] { \"A\" }", "application/json",
        "Content-Type: application/json||[\"A\"]")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "integer" } } }""",
        "new() { A = \"x y\", B = 1 }", "application/x-www-form-urlencoded", "Content-Type: application/x-www-form-urlencoded||a=x%20y&b=1")]
    [InlineData("""{ "type": "object", "properties": { "a": { "type": "string" } } }""", "\"<a/>\"", "application/xml",
        "Content-Type: application/xml||<a/>")]
    [InlineData("""{ "type": "array", "items": { "type": "string" } }""", "\"- A\"", "application/x-yaml",
        "Content-Type: application/x-yaml||- A")]
    public async Task Part_has_the_format_of_its_content_type(string schema, string value, string contentType, string expected)
    {
        var sent = await SendAsync(schema, $"P = {value}", encoding: $$"""{ "p": { "contentType": "{{contentType}}" } }""");

        Assert.Equal("""Content-Disposition: form-data; name="p"|""" + expected, Part(sent));
    }

    [Theory]
    [InlineData("""{ "style": "form", "explode": false }""", "A,B")]
    [InlineData("""{ "style": "pipeDelimited", "explode": false }""", "A|B")]
    [InlineData("""{ "style": "spaceDelimited", "explode": false }""", "A B")]
    public async Task List_with_a_style_is_one_part(string encoding, string expected)
    {
        var sent = await SendAsync(
            """{ "type": "array", "items": { "type": "string" } }""", "P = new[] { \"A\", \"B\" }", encoding: $$"""{ "p": {{encoding}} }""");

        Assert.Equal("""Content-Disposition: form-data; name="p"||""" + expected, Part(sent));
    }

    [Theory]
    [InlineData("", "A,B")]
    [InlineData(""", "collectionFormat": "csv" """, "A,B")]
    [InlineData(""", "collectionFormat": "pipes" """, "A|B")]
    [InlineData(""", "collectionFormat": "ssv" """, "A B")]
    [InlineData(""", "collectionFormat": "tsv" """, "A\tB")]
    public async Task List_of_a_form_of_Swagger_2_is_one_part(string format, string expected)
    {
        var document = new SpecFile("t.json", $$"""
            { "swagger": "2.0", "info": { "title": "T", "version": "1" }, "host": "t.example", "schemes": [ "https" ],
              "paths": { "/forms": { "post": { "consumes": [ "multipart/form-data" ], "parameters": [
                { "name": "p", "in": "formData", "type": "array", "items": { "type": "string" }{{format}} },
                { "name": "file", "in": "formData", "type": "file" } ], "responses": { "204": { "description": "" } } } } } }
            """);

        var exchange = await GeneratedClient.RunAsync(document, """await client.Forms.UploadAsync(new() { P = new[] { "A", "B" } }); return null;""");

        Assert.Equal("""Content-Disposition: form-data; name="p"||""" + expected, Part(exchange.Requests[0].Body!));
    }

    [Theory]
    [InlineData(Binary, $"new() {{ [\"p\"] = {Bytes} }}", FilePart)]
    [InlineData("""{ "type": "string" }""", "new() { [\"p\"] = \"A\" }", TextPart)]
    [InlineData("""{ "type": "array", "items": { "type": "integer" } }""", "new() { [\"p\"] = new long[] { 1 } }",
        """Content-Disposition: form-data; name="p"|Content-Type: application/json||[1]""")]
    public async Task Additional_properties_are_parts(string schema, string value, string expected)
    {
        var type = value.Contains("UploadFile", StringComparison.Ordinal) ? "UploadFile"
            : value.Contains("long", StringComparison.Ordinal) ? "IReadOnlyList<long>" : "string";
        var sent = await SendAsync(
            """{ "type": "string" }""", $"AdditionalProperties = new Dictionary<string, {type}>{value["new()".Length..]}",
            additional: $$""", "additionalProperties": {{schema}}""");

        Assert.Equal(expected, Part(sent));
    }

    private static async Task<string> SendAsync(string schema, string values, string encoding = "{}", string additional = "")
    {
        var version = schema.Contains("nullable", StringComparison.Ordinal) ? "3.0.3" : "3.1.0";
        var document = new SpecFile("t.json", $$"""
            { "openapi": "{{version}}", "info": { "title": "T", "version": "1" }, "servers": [ { "url": "https://t.example" } ],
              "paths": { "/forms": { "post": {
                "x-cf1gen-method": "Submit",
                "requestBody": { "required": true, "content": { "multipart/form-data": {
                  "schema": { "type": "object", "properties": { "p": {{schema}}, "other": { "type": "string" } }{{additional}} },
                  "encoding": {{encoding}} } } },
                "responses": { "204": { "description": "" } } } } },
              "components": { "schemas": {
                "InputFile": { "description": "The contents of a file." },
                "Json": { "anyOf": [ { "type": "string" }, { "type": "array", "items": { "$ref": "#/components/schemas/Json" } } ] },
                "Self": { "anyOf": [ { "$ref": "#/components/schemas/Self" }, { "type": "string" } ] },
                "Upload": { "type": "string", "format": "binary" } } } }
            """);
        var exchange = await GeneratedClient.RunAsync(document, $$"""await client.Forms.SubmitAsync(new() { {{values}} }); return null;""");
        return exchange.Requests[0].Body!;
    }

    /// <summary>Returns the only part of a body, with <c>|</c> in place of line breaks.</summary>
    private static string Part(string body)
    {
        var boundary = body[..body.IndexOf("\r\n", StringComparison.Ordinal)];
        var parts = body.Split(boundary, StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, parts.Length);
        return parts[0].Trim('\r', '\n').Replace("\r\n", "|", StringComparison.Ordinal);
    }
}
