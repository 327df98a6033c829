using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests;

/// <summary>No name in a document hides a name that the generated code needs.</summary>
public sealed class HostileNameTests
{
    [Theory]
    [InlineData("Value")]
    [InlineData("Values")]
    [InlineData("IsKnown")]
    [InlineData("ToString")]
    [InlineData("GetHashCode")]
    [InlineData("StringComparer")]
    public void Enum_may_be_called_like_a_member_of_enums(string name) =>
        AssertCompiles($$"""{ "{{name}}": { "type": "string", "enum": ["a", "string_comparer", "{{name}}"] } }""", name);

    [Theory]
    [InlineData("Codec")]
    [InlineData("JsonPropertyVisitor")]
    [InlineData("VisitProperties")]
    public void Model_may_be_called_like_a_member_of_models(string name) =>
        AssertCompiles($$"""{ "{{name}}": { "type": "object", "properties": { "{{name}}": { "type": "string" } } } }""", name);

    [Fact]
    public void Inline_type_that_two_places_call_by_a_number_is_a_name()
    {
        const string inline =
            """{ "type": "object", "properties": { "1": { "type": "object", "properties": { "deep": { "type": "string" } } } } }""";
        AssertCompiles(
            $$"""{ "1": {{inline}}, "1.5": { "type": "object", "properties": { "x": { "$ref": "#/components/schemas/1" }, "n": {{inline}} } } }""", "1.5");
    }

    [Theory]
    [InlineData("api.json", "ApiServiceClient")]
    [InlineData("openapi.json", "OpenapiClient")]
    public void Client_called_after_its_file_takes_no_name_of_the_runtime(string file, string client)
    {
        var document = Fixture.Read("bare-result")[0];
        var text = document.Text!.Replace("Answers without an envelope", "API", StringComparison.Ordinal);
        var run = GeneratorRun.Clean(document with { Path = file, Text = text });

        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api." + client));
    }

    [Fact]
    public void Client_called_after_its_path_takes_no_name_of_the_runtime()
    {
        var run = Clean("{}", """
            "/apis/{id}": { "x-cf1gen-client": "Api", "get": { "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }], "responses": { "204": { "description": "Done." } } } },
            "/web": { "get": { "responses": { "204": { "description": "Done." } } } }
            """);

        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Acme.Api.ApiServiceClient"));
    }

    [Fact]
    public void Header_of_any_type_compiles()
    {
        string[] schemas =
        [
            """{ "type": "array", "items": { "type": "integer" } }""",
            """{ "type": "array", "items": { "type": "string", "enum": ["a"] } }""",
            """{ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }""",
            """{ "type": "object", "properties": { "a": { "type": "string" } } }""",
            """{ "type": "string", "format": "byte" }""",
            "{}",
        ];
        var parameters = schemas.Select((schema, index) => $$"""{ "name": "X-{{index}}", "in": "header", "schema": {{schema}} }""");

        Clean("{}", $$"""
            "/a": { "get": { "parameters": [{{string.Join(", ", parameters)}}], "responses": { "204": { "description": "Done." } } } }
            """);
    }

    [Theory]
    [InlineData("Content-Length")]
    [InlineData("Host")]
    [InlineData("X Y")]
    [InlineData("X:\\r\\nY")]
    public void Header_that_requests_cannot_set_is_omitted_and_reported(string header)
    {
        var run = Clean("{}", $$"""
            "/a": { "get": { "parameters": [{ "name": "{{header}}", "in": "header", "schema": { "type": "string" } }], "responses": { "204": { "description": "Done." } } } }
            """);

        Assert.Single(run.Diagnostics, found => found.Id == "CF1016");
        Assert.DoesNotContain(run.Files.Values, text => text.Contains(".Header(", StringComparison.Ordinal));
    }

    private static void AssertCompiles(string schemas, string name) => Clean(schemas, $$"""
        "/a": { "get": { "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{name}}" } } } } } } }
        """);

    private static GeneratorRun Clean(string schemas, string paths) => GeneratorRun.Clean(new SpecFile("names.json", $$"""
        { "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": { {{paths}} }, "components": { "schemas": {{schemas}} } }
        """));
}
