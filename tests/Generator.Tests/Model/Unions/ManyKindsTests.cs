using System.Text.Json;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Unions;

/// <summary>Tests a discriminator with more than a hundred values.</summary>
public sealed class ManyKindsTests
{
    private const int Count = 150;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Discriminator_selects_one_of_more_than_a_hundred_types(bool isDerived)
    {
        var client = CompiledClient.Of(
            isDerived ? Derived() : Alternatives(), "return (await client.Messages.GetAsync(\"1\")).All;");

        var call = await client.CallAsync($$"""{"all":[{"type":"m1","p1":"x"},{"type":"m{{Count}}","p{{Count}}":"x"}]}""");

        var unions = ((System.Collections.IEnumerable)call.Result!).Cast<ApiUnion>();
        Assert.Equal(["M1", $"M{Count}"], unions.Select(union => union.Value.GetType().Name));
        Assert.Empty(call.Mismatches);
    }

    private static string Derived() => Document(
        $$"""
        "Message": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string" } },
          "discriminator": { "propertyName": "type", "mapping": { {{Mapping()}} } } }
        """,
        index => $$"""
        "M{{index}}": { "allOf": [{ "$ref": "#/components/schemas/Message" }, {
          "type": "object", "properties": { "p{{index}}": { "type": "string" } } }] }
        """);

    private static string Alternatives() => Document(
        $$"""
        "Message": { "oneOf": [{{Join(index => $$"""{ "$ref": "#/components/schemas/M{{index}}" }""")}}],
          "discriminator": { "propertyName": "type", "mapping": { {{Mapping()}} } } }
        """,
        index => $$"""
        "M{{index}}": { "type": "object", "required": ["type"], "properties": {
          "type": { "type": "string" }, "p{{index}}": { "type": "string" } } }
        """);

    private static string Mapping() => Join(index => JsonSerializer.Serialize($"m{index}") + $": \"#/components/schemas/M{index}\"");

    private static string Join(Func<int, string> part) => string.Join(", ", Enumerable.Range(1, Count).Select(part));

    private static string Document(string message, Func<int, string> kind) => $$"""
        {
          "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }],
          "paths": { "/messages/{id}": { "get": {
            "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
            "responses": { "200": { "description": "All.", "content": { "application/json": { "schema": {
              "type": "object", "properties": { "all": {
                "type": "array", "items": { "$ref": "#/components/schemas/Message" } } } } } } } } } } },
          "components": { "schemas": { {{message}}, {{Join(kind)}} } }
        }
        """;
}
