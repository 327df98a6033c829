using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading;

public class DocumentReaderTests
{
    private const string Json = """
        {
          "openapi": "3.0.3",
          "info": { "title": "Test", "version": "1" },
          "paths": {
            "/things": {
              "get": {
                "operationId": "thing-list",
                "deprecated": true,
                "parameters": [ { "name": "size", "in": "query", "schema": { "type": "integer", "default": 20, "maximum": 1e2 } } ],
                "responses": { "200": { "description": "Things", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } }
              }
            }
          },
          "components": { "schemas": { "Thing": { "type": "object", "nullable": true, "required": ["id"], "properties": { "id": { "type": "string", "example": "yes" } } } } }
        }
        """;

    private const string Yaml = """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        paths:
          /things:
            get:
              operationId: thing-list
              deprecated: true
              parameters:
                - name: size
                  in: query
                  schema: { type: integer, default: 20, maximum: 1e2 }
              responses:
                200:
                  description: Things
                  content:
                    application/json:
                      schema: { $ref: '#/components/schemas/Thing' }
        components:
          schemas:
            Thing:
              type: object
              nullable: true
              required: [ id ]
              properties:
                id: { type: string, example: yes }
        """;

    [Fact]
    public void Newer_version_is_used_when_a_document_specifies_two()
    {
        var reading = ReadResult.Yaml("""
            swagger: '2.0'
            openapi: 3.1.0
            paths: {}
            components: { schemas: { A: { items: { $ref: '#/components/schemas/B' } }, B: { type: string } } }
            """);

        reading.AssertOne("CF1006", 1, 1);
        Assert.Equal(JsonSchemaType.String, reading.Schemas["A"].Items!.Type);
    }

    [Fact]
    public async Task Json_and_yaml_result_in_the_same_document()
    {
        var json = ReadResult.Json(Json);
        var yaml = ReadResult.Yaml(Yaml);

        json.AssertClean();
        yaml.AssertClean();
        Assert.Equal(
            await json.Document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0),
            await yaml.Document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0));
    }

    [Theory]
    [InlineData("api.json", Json)]
    [InlineData("api.YAML", Yaml)]
    [InlineData("api.yml", Yaml)]
    [InlineData("api.txt", Json)]
    [InlineData("api.txt", Yaml)]
    [InlineData("api.yaml", Json)]
    public void Extension_or_first_character_determines_the_format(string path, string text)
    {
        var reading = ReadResult.File(path, text);

        reading.AssertClean();
        Assert.Equal("thing-list", reading.Get("/things").OperationId);
    }

    [Theory]
    [InlineData(Json)]
    [InlineData(Yaml)]
    public void Byte_order_mark_is_ignored(string text)
    {
        var reading = ReadResult.File("api.txt", '\uFEFF' + text);

        reading.AssertClean();
        Assert.Single(reading.Document.Paths);
    }

    [Theory]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    [InlineData("openapi: 3.0.0")]
    [InlineData("openapi: 3.1.1")]
    [InlineData("openapi: '3.2'")]
    public void All_versions_of_OpenAPI_are_supported(string version)
    {
        var reading = ReadResult.Yaml(version + "\npaths: { /a: { get: { operationId: a, responses: { '200': { description: '' } } } } }");

        reading.AssertClean();
        Assert.Equal("a", reading.Get("/a").OperationId);
    }

    [Theory]
    [InlineData("null", "its root is null, not an object", 1, 1)]
    [InlineData("[]", "its root is an array, not an object", 1, 1)]
    [InlineData("12", "its root is a number, not an object", 1, 1)]
    [InlineData("{}", "its root has no member 'openapi' or 'swagger' that specifies the version", 1, 1)]
    [InlineData("{\n  \"swagger\": \"1.2\" }", "'swagger' is 1.2", 2, 3)]
    [InlineData("{\n  \"openapi\": \"9.0.0\" }", "'openapi' is 9.0.0", 2, 3)]
    [InlineData("{\n  \"openapi\": \"3.01\" }", "'openapi' is 3.01", 2, 3)]
    [InlineData("{\n  \"openapi\": {} }", "'openapi' is an object", 2, 3)]
    [InlineData(" \r\n", "the file is empty", 1, 1)]
    public void Text_that_is_not_OpenAPI_is_reported_with_the_reason(string text, string reason, int line, int column)
    {
        var reading = ReadResult.Json(text);

        Assert.False(reading.HasDocument);
        Assert.Contains(reason, reading.AssertOne("CF1003", line, column).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Web_page_is_reported_in_both_formats()
    {
        const string page = "<!DOCTYPE html>\n<html><body>404</body></html>";

        ReadResult.Json(page).AssertOne("CF1002", 1, 1);
        ReadResult.Yaml(page).AssertOne("CF1003", 1, 1);
    }

    [Fact]
    public void Cancellation_throws_with_the_token()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Equal(
            source.Token, Assert.ThrowsAny<OperationCanceledException>(() => ReadResult.Json(Json, source.Token)).CancellationToken);
        Assert.Equal(
            source.Token, Assert.ThrowsAny<OperationCanceledException>(() => ReadResult.Yaml(Yaml, source.Token)).CancellationToken);
    }
}
