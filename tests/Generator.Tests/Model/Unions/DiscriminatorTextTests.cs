using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Unions;

/// <summary>Tests that discriminators and constants are written without being set, and cannot be set to another text.</summary>
public sealed class DiscriminatorTextTests
{
    private const string Components = """
        "E1": { "type": "object", "properties": { "v": { "type": "string" } } },
        "E2": { "type": "object", "properties": { "kind": { "type": "string" }, "v": { "type": "string" } } },
        "E3": { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "v": { "type": "string" } } },
        "E4": { "type": "object", "required": ["kind"], "properties": {
          "kind": { "type": "string", "enum": ["four", "other"] }, "v": { "type": "string" } } },
        "E5": { "type": "object", "required": ["kind"], "properties": {
          "kind": { "type": "string", "enum": ["E5"] }, "v": { "type": "string" } } },
        "Event": {
          "oneOf": [
            { "$ref": "#/components/schemas/E1" }, { "$ref": "#/components/schemas/E2" }, { "$ref": "#/components/schemas/E3" },
            { "$ref": "#/components/schemas/E4" }, { "$ref": "#/components/schemas/E5" }],
          "discriminator": { "propertyName": "kind", "mapping": {
            "one": "#/components/schemas/E1", "two": "#/components/schemas/E2", "three": "#/components/schemas/E3",
            "four": "#/components/schemas/E4" } }
        },
        "Plain": {
          "oneOf": [{ "$ref": "#/components/schemas/P1" }, { "$ref": "#/components/schemas/P2" }],
          "discriminator": { "propertyName": "type" }
        },
        "P1": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "v": { "type": "string" } } },
        "P2": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" }, "w": { "type": "string" } } },
        "Pet": {
          "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string" }, "name": { "type": "string" } },
          "discriminator": { "propertyName": "kind", "mapping": {
            "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog", "hound": "#/components/schemas/Dog" } }
        },
        "Cat": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, {
          "type": "object", "properties": { "lives": { "type": "integer" } } }] },
        "Dog": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, {
          "type": "object", "properties": { "bark": { "type": "boolean" } } }] },
        "Holder": { "type": "object", "properties": {
          "one": { "$ref": "#/components/schemas/Event" },
          "all": { "type": "array", "items": { "$ref": "#/components/schemas/Event" } },
          "named": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Event" } },
          "plain": { "$ref": "#/components/schemas/Plain" },
          "pet": { "$ref": "#/components/schemas/Pet" },
          "cat": { "$ref": "#/components/schemas/Cat" },
          "alone": { "$ref": "#/components/schemas/E1" } } }
        """;

    [Theory]
    [InlineData("One = new E1 { V = \"x\" }", """{"one":{"kind":"one","v":"x"}}""")]
    [InlineData("One = new E2 { V = \"x\" }", """{"one":{"kind":"two","v":"x"}}""")]
    [InlineData("One = new E3 { V = \"x\" }", """{"one":{"kind":"three","v":"x"}}""")]
    [InlineData("One = new E4 { V = \"x\" }", """{"one":{"kind":"four","v":"x"}}""")]
    [InlineData("One = new E5 { V = \"x\" }", """{"one":{"kind":"E5","v":"x"}}""")]
    [InlineData("All = [new E1 { V = \"x\" }, new E3()]", """{"all":[{"kind":"one","v":"x"},{"kind":"three"}]}""")]
    [InlineData(
        "Named = new System.Collections.Generic.Dictionary<string, Event> { [\"a\"] = new E1() }", """{"named":{"a":{"kind":"one"}}}""")]
    [InlineData("Plain = new P2 { W = \"x\" }", """{"plain":{"type":"P2","w":"x"}}""")]
    [InlineData("Pet = new Cat { Lives = 9 }", """{"pet":{"kind":"cat","lives":9}}""")]
    [InlineData("Pet = new Dog { Kind = \"hound\" }", """{"pet":{"kind":"hound"}}""")]
    [InlineData("Cat = new Cat { Name = \"Tom\" }", """{"cat":{"kind":"cat","name":"Tom"}}""")]
    [InlineData("Alone = new E1 { V = \"x\" }", """{"alone":{"v":"x"}}""")]
    public async Task Discriminator_is_written_without_being_set(string member, string expected)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            var call = await CompiledClient.Of(
                Document(version), $"await client.Events.CreateAsync(new Holder {{ {member} }}); return null;").CallAsync();

            Assert.Equal(expected, call.Body);
        }
    }

    [Fact]
    public async Task Body_that_is_a_union_has_its_discriminator()
    {
        var call = await CompiledClient.Of(Document("3.1.0"), "await client.Whole.CreateAsync(new E1 { V = \"x\" }); return null;").CallAsync();

        Assert.Equal("""{"kind":"one","v":"x"}""", call.Body);
    }

    [Theory]
    [InlineData("E2", "Kind")]
    [InlineData("E3", "Kind")]
    [InlineData("E4", "Kind")]
    [InlineData("E5", "Kind")]
    [InlineData("P1", "Type")]
    [InlineData("Cat", "Kind")]
    public void Discriminator_with_one_value_cannot_be_set(string type, string property)
    {
        var code = string.Concat(GeneratorRun.Of(new SpecFile("t.json", Document("3.1.0"))).Files.Values);
        var declaration = code[code.IndexOf($"partial class {type} : ApiModel<", StringComparison.Ordinal)..];
        var line = declaration.Split('\n').First(text => text.Contains($" {property} ", StringComparison.Ordinal)
            && text.Contains("public", StringComparison.Ordinal));

        Assert.Contains("=> Get(", line, StringComparison.Ordinal);
        Assert.DoesNotContain("set", line.Replace("Get(", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("init", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discriminator_that_was_read_is_written_unchanged()
    {
        var client = CompiledClient.Of(Document("3.1.0"), """
            return System.Text.Json.JsonSerializer.Serialize((await client.Parts.GetAsync("1")).All);
            """);

        const string List = """[{"kind":"one","v":"x"},{"kind":"new","v":"x"},{"v":"x","kind":"three","w":1}]""";
        Assert.Equal(
            """[{"v":"x","kind":"one"},{"kind":"new","v":"x"},{"kind":"three","v":"x","w":1}]""",
            (await client.CallAsync($$"""{"all":{{List}}}""")).Result);
    }

    private static string Document(string version) => $$"""
        {
          "openapi": "{{version}}", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }],
          "paths": {
            "/events": { "post": { "operationId": "createEvent",
              "requestBody": { "required": true, "content": { "application/json": { "schema": {
                "$ref": "#/components/schemas/Holder" } } } },
              "responses": { "204": { "description": "Created." } } } },
            "/parts/{id}": {
              "get": {
                "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
                "responses": { "200": { "description": "All.", "content": { "application/json": { "schema": {
                  "type": "object", "properties": {
                    "all": { "type": "array", "items": { "$ref": "#/components/schemas/Event" } } } } } } } } } },
            "/whole": {
              "post": {
                "requestBody": { "required": true, "content": { "application/json": { "schema": {
                  "$ref": "#/components/schemas/Event" } } } },
                "responses": { "204": { "description": "Created." } } } }
          },
          "components": { "schemas": { {{Components}} } }
        }
        """;
}
