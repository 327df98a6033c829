using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Requests;

/// <summary>Header parameters are sent in the form that the server defines, those of the content with it.</summary>
public sealed class HeaderParameterTests
{
    [Fact]
    public async Task Header_parameters_are_sent_as_they_are()
    {
        var document = Document("get", """
            { "name": "If-Match", "in": "header", "schema": { "type": "string" } },
            { "name": "Range", "in": "header", "schema": { "type": "string" } },
            { "name": "User-Agent", "in": "header", "schema": { "type": "string" } },
            { "name": "If-Modified-Since", "in": "header", "schema": { "type": "string", "format": "date-time" } }
            """);

        var exchange = await GeneratedClient.RunAsync(document, """
            await client.Files.GetAsync("1", new()
            {
                IfMatch = "1",
                Range = "id ..; max=10",
                UserAgent = "my app/1 (x",
                IfModifiedSince = new DateTimeOffset(2026, 1, 31, 0, 20, 30, TimeSpan.FromHours(1)),
            });
            return null;
            """);

        var headers = exchange.Requests[0].Headers;
        Assert.Equal("1", headers["If-Match"]);
        Assert.Equal("id ..; max=10", headers["Range"]);
        Assert.Equal("my app/1 (x", headers["User-Agent"]);
        Assert.Equal("Fri, 30 Jan 2026 23:20:30 GMT", headers["If-Modified-Since"]);
    }

    [Fact]
    public async Task Required_header_of_the_content_is_a_required_parameter()
    {
        var document = Document("put", """
            { "name": "Content-Range", "in": "header", "required": true, "schema": { "type": "string" } },
            { "name": "Content-Encoding", "in": "header", "schema": { "type": "string" } },
            { "name": "Expires", "in": "header", "schema": { "type": "string" } }
            """, """
            "requestBody": { "required": true, "content": { "application/octet-stream": {} } },
            """);

        var exchange = await GeneratedClient.RunAsync(document, """
            await client.Files.ReplaceAsync("1", UploadFile.FromBytes(new byte[] { 65 }, "a.bin"), new()
            {
                ContentRange = "bytes 0-0/1",
                ContentEncoding = "br",
                Expires = "0",
            });
            return null;
            """);

        var headers = exchange.Requests[0].ContentHeaders;
        Assert.Equal("bytes 0-0/1", headers["Content-Range"]);
        Assert.Equal("br", headers["Content-Encoding"]);
        Assert.Equal("0", headers["Expires"]);
    }

    private static SpecFile Document(string method, string parameters, string body = "") => new("t.json", $$"""
        { "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [ { "url": "https://t.example" } ],
          "paths": { "/files/{id}": { "{{method}}": { {{body}}
            "parameters": [ { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }, {{parameters}} ],
            "responses": { "204": { "description": "" } } } } } }
        """);
}
