using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests;

/// <summary>A document may be long, wide, or lead through itself: it ends neither the generator nor the stack of the compiler.</summary>
public sealed class LimitTests
{
    private const int Many = 3_000;
    private const int SmallStack = 1024 * 1024;
    private const int LargestCompiled = 200_000;

    /// <summary>The keyword that leads to the next schema, and the expected diagnostic.</summary>
    public static TheoryData<string, string> Chains => new()
    {
        { """{ "$ref": "NEXT" }""", "" },
        { """{ "allOf": [{ "$ref": "NEXT" }] }""", "" },
        { """{ "allOf": [{ "$ref": "NEXT" }], "properties": { "pN": { "type": "string" } } }""", "" },
        { """{ "type": "object", "properties": { "next": { "$ref": "NEXT" } } }""", "" },
        { """{ "type": "object", "properties": { "a": { "properties": { "b": { "$ref": "NEXT" } } } } }""", "" },
        { """{ "type": "array", "items": { "$ref": "NEXT" } }""", "CF1010" },
        { """{ "additionalProperties": { "$ref": "NEXT" } }""", "CF1010" },
        { """{ "oneOf": [{ "$ref": "NEXT" }, { "type": "string" }] }""", "CF1010" },
        { """{ "anyOf": [{ "$ref": "NEXT" }], "properties": { "a": { "$ref": "NEXT" } } }""", "CF1031" },
    };

    [Theory]
    [MemberData(nameof(Chains))]
    public void Chain_of_schemas_may_be_long(string schema, string id)
    {
        var schemas = Links(schema, next: index => index + 1);
        schemas["C" + Many] = JsonNode.Parse("""{ "type": "object", "properties": { "x": { "type": "string" } } }""");

        AssertEnds(Document(schemas), id);
    }

    [Theory]
    [InlineData("""{ "$ref": "NEXT" }""", "CF1008")]
    [InlineData("""{ "allOf": [{ "$ref": "NEXT" }, { "properties": { "pN": { "type": "string" } } }] }""", "")]
    [InlineData("""{ "oneOf": [{ "$ref": "NEXT" }, { "type": "string" }] }""", "CF1010")]
    [InlineData("""{ "type": "array", "items": { "$ref": "NEXT" } }""", "CF1010")]
    public void Circle_of_schemas_may_be_long(string schema, string id) =>
        AssertEnds(Document(Links(schema, next: index => (index + 1) % Many)), id);

    /// <summary>None of the schemas that lead into the circle is in it.</summary>
    [Fact]
    public void Circle_at_the_end_of_a_long_chain_is_broken_once()
    {
        var run = AssertEnds(Document(Links("""{ "$ref": "NEXT" }""", next: index => Math.Min(index + 1, Many - 1))), "CF1008");

        Assert.Single(run.Diagnostics);
    }

    [Fact]
    public void Chain_of_parameters_may_be_long()
    {
        var document = Document([]);
        var parameters = new JsonObject
        {
            [$"P{Many}"] = JsonNode.Parse(
            """{ "name": "size", "in": "query", "schema": { "type": "integer" } }""")
        };
        for (var index = 0; index < Many; index++)
        {
            parameters[$"P{index}"] = new JsonObject { ["$ref"] = $"#/components/parameters/P{index + 1}" };
        }

        document["components"]!["parameters"] = parameters;
        document["paths"]!["/a"]!["get"]!["parameters"] = new JsonArray(new JsonObject { ["$ref"] = "#/components/parameters/P0" });

        Assert.Contains(AssertEnds(document, "").Files.Values, text => text.Contains("public long? Size", StringComparison.Ordinal));
    }

    [Fact]
    public void Document_may_have_ten_thousand_schemas()
    {
        var schemas = new JsonObject();
        var properties = new JsonObject();
        for (var index = 1; index <= 10_000; index++)
        {
            schemas[$"C{index}"] = JsonNode.Parse("""{ "type": "object", "properties": { "x": { "type": "string" } } }""");
            properties[$"p{index}"] = new JsonObject { ["$ref"] = $"#/components/schemas/C{index}" };
        }

        schemas["C0"] = new JsonObject { ["type"] = "object", ["properties"] = properties };

        AssertEnds(Document(schemas), "");
    }

    [Theory]
    [InlineData("value ")]
    [InlineData("-")]
    public void Enum_may_have_five_thousand_values_and_an_object_two_thousand_properties(string name)
    {
        string Name(int index) => name == "-" ? new string('-', index) + "a" : name + index;
        var properties = new JsonObject
        {
            ["e"] = new JsonObject
            {
                ["enum"] = new JsonArray(
            [.. Enumerable.Range(0, 5_000).Select(index => (JsonNode)Name(index))])
            }
        };
        for (var index = 0; index < 2_000; index++)
        {
            properties[Name(index)] = new JsonObject { ["type"] = "string" };
        }

        AssertEnds(Document(new() { ["C0"] = new JsonObject { ["properties"] = properties } }), name == "-" ? "CF1012" : "");
    }

    [Fact]
    public void Line_may_be_very_long() => AssertEnds(
        Document(new()
        {
            ["C0"] = new JsonObject
            {
                ["description"] = new string('x', 1_000_000),
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["a"] = new JsonObject
                    {
                        ["description"] = string.Join(
                ' ', Enumerable.Repeat("word", 200_000))
                    }
                }
            }
        }),
        "");

    private static JsonObject Links(string schema, Func<int, int> next)
    {
        var schemas = new JsonObject();
        for (var index = 0; index < Many; index++)
        {
            schemas[$"C{index}"] = JsonNode.Parse(schema
                .Replace("NEXT", $"#/components/schemas/C{next(index)}", StringComparison.Ordinal)
                .Replace("pN", $"p{index}", StringComparison.Ordinal));
        }

        return schemas;
    }

    private static JsonObject Document(JsonObject schemas)
    {
        schemas.TryAdd("C0", new JsonObject { ["type"] = "string" });
        var document = JsonNode.Parse("""
            {
              "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "components": {},
              "paths": { "/a": { "get": { "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/C0" } } } } } } } }
            }
            """)!.AsObject();
        document["components"]!["schemas"] = schemas;
        return document;
    }

    /// <param name="document">The document.</param>
    /// <param name="id">The only expected diagnostic, or <see langword="null"/>.</param>
    private static GeneratorRun AssertEnds(JsonObject document, string id)
    {
        var spec = new SpecFile("limits.json", document.ToJsonString(new JsonSerializerOptions { WriteIndented = true }));
        GeneratorRun? run = null;
        var thread = new Thread(() => run = GeneratorRun.Of(spec), SmallStack);
        thread.Start();
        thread.Join();

        Assert.Null(run!.Result.Exception);
        Assert.Equal(id, string.Join(",", run.Diagnostics.Select(found => found.Id).Where(found => found != "CF1009").Distinct()));
        Assert.DoesNotContain(run.Result.GeneratedSources, source => source.SyntaxTree.GetDiagnostics().Any());
        if (run.Files.Values.Sum(text => text.Length) < LargestCompiled)
        {
            run.AssertCompiles();
        }

        return run;
    }
}
