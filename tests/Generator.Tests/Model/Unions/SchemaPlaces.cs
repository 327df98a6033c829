using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Unions;

/// <summary>
/// A document with one schema in every place of a response: the value itself, parts of an object, items, and values of maps.
/// </summary>
internal static class SchemaPlaces
{
    private const string Call = """
        return new object[] { await client.Boxes.GetAsync("1"), await client.Wholes.GetAsync("1") };
        """;

    private static readonly string[] s_properties = ["value", "maybe", "empty"];

    /// <summary>Reads a value in every place, and returns the names of its types, which is one if it is the same in each.</summary>
    /// <param name="schema">The schema in JSON.</param>
    /// <param name="components">The components in JSON.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="json">The value.</param>
    public static async Task<CompiledValue> ReadAsync(string schema, string components, string version, string json)
    {
        var parts = string.Join(",", s_properties.Select(property => $"\"{property}\":{json}"));
        var box = "{" + parts + $$""","list":[{{json}},{{json}}],"map":{"a":{{json}}},"inner":{"value":""" + json + "}}";
        var client = CompiledClient.Of(Document(schema, components, version), Call);
        var call = await client.CallAsync(box, json);
        var results = (object[])call.Result!;
        AssertWritten(box, results[0]);
        AssertWritten(json, results[1]);
        return new CompiledValue(
            string.Join('|', Values(results[0]).Append(results[1]).Select(value => Unwrap(value).GetType().Name).Distinct()),
            call.Mismatches.Count,
            client.Diagnostics);
    }

    private static void AssertWritten(string json, object value)
    {
        var written = JsonSerializer.Serialize(value, value.GetType());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), $"{json}\n{written}");
    }

    private static object Unwrap(object value) => value is ApiUnion union ? union.Value : value;

    private static IEnumerable<object> Values(object box)
    {
        foreach (var property in s_properties)
        {
            yield return Get(box, char.ToUpperInvariant(property[0]) + property[1..]);
        }

        foreach (var item in (IEnumerable)Get(box, "List"))
        {
            yield return item;
        }

        foreach (var pair in (IEnumerable)Get(box, "Map"))
        {
            yield return Get(pair, "Value");
        }

        yield return Get(Get(box, "Inner"), "Value");
    }

    private static object Get(object owner, string property)
    {
        var value = owner.GetType().GetProperty(property)!.GetValue(owner)!;
        return value.GetType() is { Name: "Optional`1" } optional ? optional.GetProperty("Value")!.GetValue(value)! : value;
    }

    private static string Document(string schema, string components, string version)
    {
        var nullable = version.StartsWith("3.0", StringComparison.Ordinal)
            ? $$"""{ "allOf": [{{schema}}], "nullable": true }"""
            : $$"""{ "oneOf": [{{schema}}, { "type": "null" }] }""";
        return $$"""
            {
              "openapi": "{{version}}", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }],
              "paths": {
                "/boxes/{id}": { "get": { {{Response("""{ "$ref": "#/components/schemas/Box" }""")}} } },
                "/wholes/{id}": { "get": { {{Response(schema)}} } }
              },
              "components": { "schemas": {
                "Box": {
                  "type": "object", "required": ["value"],
                  "properties": {
                    "value": {{schema}}, "maybe": {{schema}}, "empty": {{nullable}},
                    "list": { "type": "array", "items": {{schema}} },
                    "map": { "type": "object", "additionalProperties": {{schema}} },
                    "inner": { "type": "object", "properties": { "value": {{schema}} } }
                  }
                },
                {{components}}
              } }
            }
            """;
    }

    private static string Response(string schema) => $$"""
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": {{schema}} } } } }
        """;
}
