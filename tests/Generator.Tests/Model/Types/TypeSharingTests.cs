using System.Text.RegularExpressions;
using Cf1Gen.Generator.Tests.Harness;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Model.Types;

/// <summary>Tests that inline schemas share a type if and only if the generated code does not depend on their difference.</summary>
public sealed partial class TypeSharingTests
{
    /// <summary>A keyword, two schemas that differ in it, and a value indicating whether the difference separates the types.</summary>
    private static readonly (string Keyword, string One, string Other, bool Separates)[] s_keywords =
    [
        ("type", """{ "type": "string" }""", """{ "type": "boolean" }""", true),
        ("type", """{ "type": "string" }""", """{ "type": ["string", "null"] }""", true),
        ("type", """{ "type": "integer" }""", """{ "type": "number" }""", true),
        ("format", """{ "type": "string" }""", """{ "type": "string", "format": "date-time" }""", true),
        ("format", """{ "type": "integer" }""", """{ "type": "integer", "format": "int64" }""", true),
        ("enum", """{ "type": "string" }""", """{ "type": "string", "enum": ["a", "b"] }""", true),
        ("enum", """{ "type": "string", "enum": ["a", "b"] }""", """{ "type": "string", "enum": ["a", "c"] }""", true),
        ("enum", """{ "type": "integer", "enum": [1, 2] }""", """{ "type": "integer", "enum": [1, 3] }""", true),
        ("const", """{ "type": "string", "const": "a" }""", """{ "type": "string", "const": "b" }""", true),
        ("readOnly", """{ "type": "string" }""", """{ "type": "string", "readOnly": true }""", true),
        ("writeOnly", """{ "type": "string" }""", """{ "type": "string", "writeOnly": true }""", true),
        ("deprecated", """{ "type": "string" }""", """{ "type": "string", "deprecated": true }""", true),
        ("default", """{ "type": "string" }""", """{ "type": "string", "default": "a" }""", true),
        ("default", """{ "type": "integer" }""", """{ "type": "integer", "default": 281474976710656 }""", true),
        ("minimum", """{ "type": "integer" }""", """{ "type": "integer", "minimum": -281474976710656 }""", true),
        ("maximum", """{ "type": "integer" }""", """{ "type": "integer", "maximum": 281474976710656 }""", true),
        ("maximum", """{ "type": "integer", "maximum": 281474976710656 }""", """{ "type": "integer", "maximum": 1e20 }""", true),
        ("exclusiveMinimum", """{ "type": "integer" }""", """{ "type": "integer", "exclusiveMinimum": -281474976710656 }""", true),
        ("exclusiveMaximum", """{ "type": "integer" }""", """{ "type": "integer", "exclusiveMaximum": 281474976710656 }""", true),
        ("example", """{ "type": "integer" }""", """{ "type": "integer", "example": 281474976710656 }""", true),
        ("examples", """{ "type": "integer" }""", """{ "type": "integer", "examples": [281474976710656] }""", true),
        ("items",
            """{ "type": "array", "items": { "type": "string" } }""",
            """{ "type": "array", "items": { "type": "integer" } }""",
            true),
        ("properties", """{ "type": "object", "properties": { "a": {} } }""", """{ "type": "object", "properties": { "b": {} } }""", true),
        ("required",
            """{ "type": "object", "properties": { "a": {} } }""",
            """{ "type": "object", "properties": { "a": {} }, "required": ["a"] }""",
            true),
        ("additionalProperties",
            """{ "type": "object" }""",
            """{ "type": "object", "additionalProperties": { "type": "string" } }""",
            true),
        ("patternProperties",
            """{ "type": "object" }""",
            """{ "type": "object", "patternProperties": { "^a": { "type": "string" } } }""",
            true),
        ("allOf", """{ "type": "string" }""", """{ "allOf": [{ "type": "string" }, { "format": "date" }] }""", true),
        ("oneOf",
            """{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }""",
            """{ "oneOf": [{ "type": "string" }, { "type": "boolean" }] }""",
            true),
        ("anyOf",
            """{ "anyOf": [{ "type": "string" }, { "type": "integer" }] }""",
            """{ "anyOf": [{ "type": "string" }, { "type": "boolean" }] }""",
            true),
        ("discriminator", Pets("a", "b"), Pets("c", "b"), true),
        ("discriminator", Pets("a", "b"), Pets("b", "a"), true),
        ("x-cf1gen-name", """{ "type": "string" }""", """{ "type": "string", "x-cf1gen-name": "Other" }""", true),
        ("x-nullable", """{ "type": "string" }""", """{ "type": "string", "x-nullable": true }""", true),
        ("maximum", """{ "type": "integer", "maximum": 10 }""", """{ "type": "integer", "maximum": 20 }""", false),
        ("minimum", """{ "type": "integer" }""", """{ "type": "integer", "minimum": 0 }""", false),
        ("exclusiveMaximum", """{ "type": "integer" }""", """{ "type": "integer", "exclusiveMaximum": 10 }""", false),
        ("exclusiveMinimum", """{ "type": "integer" }""", """{ "type": "integer", "exclusiveMinimum": 1 }""", false),
        ("multipleOf", """{ "type": "integer" }""", """{ "type": "integer", "multipleOf": 2 }""", false),
        ("example", """{ "type": "integer" }""", """{ "type": "integer", "example": 2 }""", false),
        ("examples", """{ "type": "string" }""", """{ "type": "string", "examples": ["a"] }""", false),
        ("minLength", """{ "type": "string" }""", """{ "type": "string", "minLength": 1 }""", false),
        ("maxLength", """{ "type": "string" }""", """{ "type": "string", "maxLength": 1 }""", false),
        ("pattern", """{ "type": "string" }""", """{ "type": "string", "pattern": "a" }""", false),
        ("minItems", """{ "type": "array" }""", """{ "type": "array", "minItems": 1 }""", false),
        ("maxItems", """{ "type": "array" }""", """{ "type": "array", "maxItems": 1 }""", false),
        ("uniqueItems", """{ "type": "array" }""", """{ "type": "array", "uniqueItems": true }""", false),
        ("minProperties", """{ "type": "object" }""", """{ "type": "object", "minProperties": 1 }""", false),
        ("maxProperties", """{ "type": "object" }""", """{ "type": "object", "maxProperties": 1 }""", false),
        ("title", """{ "type": "string" }""", """{ "type": "string", "title": "A title" }""", false),
        ("description", """{ "type": "string" }""", """{ "type": "string", "description": "A description." }""", false),
        ("externalDocs", """{ "type": "string" }""", """{ "type": "string", "externalDocs": { "url": "https://example.org" } }""", false),
        ("$comment", """{ "type": "string" }""", """{ "type": "string", "$comment": "A comment." }""", false),
        ("xml", """{ "type": "string" }""", """{ "type": "string", "xml": { "name": "a" } }""", false),
        ("x-other", """{ "type": "string" }""", """{ "type": "string", "x-other": 1 }""", false),
        ("unknown", """{ "type": "string" }""", """{ "type": "string", "unknown": 1 }""", false),
        ("not", """{ "type": "string" }""", """{ "type": "string", "not": { "type": "integer" } }""", true),
        ("contentMediaType", """{ "type": "string" }""", """{ "type": "string", "contentMediaType": "image/png" }""", true),
    ];

    /// <summary>Keywords that separate types although the generated classes are equal, because an operation can depend on them.</summary>
    private static readonly string[] s_cautious = ["not", "contentMediaType", "additionalProperties"];

    /// <summary>Keywords that do not affect the generated code, or that are replaced by others before schemas are compared.</summary>
    private static readonly string[] s_unused =
    [
        "$schema", "$id", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "definitions", "dependentRequired", "unevaluatedProperties",
        "additionalPropertiesAllowed", "unrecognizedKeywords",
    ];

    public static TheoryData<string, string, string, bool> Keywords
    {
        get
        {
            var data = new TheoryData<string, string, string, bool>();
            foreach (var (keyword, one, other, separates) in s_keywords)
            {
                data.Add(keyword, one, other, separates);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Schemas_share_a_type_unless_the_keyword_changes_the_generated_code(string keyword, string one, string other, bool separates)
    {
        var classes = Classes(Document(one, other));

        Assert.Equal(separates ? 2 : 1, classes.Count);
        var changesCode = Code(one) != Code(other);
        Assert.True(separates == changesCode || (separates && s_cautious.Contains(keyword)), Code(one) + "\n\n" + Code(other));
    }

    [Fact]
    public void All_keywords_of_the_library_are_in_the_table()
    {
        var known = s_keywords.Select(row => row.Keyword).Concat(s_unused)
            .Select(keyword => keyword.TrimStart('$'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var keywords = typeof(IOpenApiSchema).GetProperties().Select(property => property.Name).ToList();

        Assert.True(keywords.Count > 40, $"Only {keywords.Count} keywords were found.");
        Assert.Empty(keywords.Except(known, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Two unions with the same branches and exchanged discriminator values are different types.</summary>
    [Fact]
    public void Unions_with_different_mappings_read_their_own_values()
    {
        var run = GeneratorRun.Clean(Document(Pets("a", "b"), Pets("b", "a")));

        var unions = run.Files.Values.SelectMany(text => UnionDeclaration().Matches(text).Select(match => match.Groups[1].Value)).ToList();
        Assert.Equal(2, unions.Distinct().Count());
    }

    private static string Pets(string dog, string cat) => $$"""
        {
          "oneOf": [{ "$ref": "#/components/schemas/Dog" }, { "$ref": "#/components/schemas/Cat" }],
          "discriminator": {
            "propertyName": "kind",
            "mapping": { "{{dog}}": "#/components/schemas/Dog", "{{cat}}": "#/components/schemas/Cat" }
          }
        }
        """;

    /// <summary>Returns the code that is generated for a property with the schema, without documentation.</summary>
    private static string Code(string schema)
    {
        var files = GeneratorRun.Of(Document(schema, schema)).Files.Where(file =>
            file.Key.Contains(".Models.", StringComparison.Ordinal) || file.Key.Contains(".Json.", StringComparison.Ordinal));
        var code = files.Select(file => DocComment().Replace(file.Value, line => IsAboutValues(line.Value) ? line.Value : ""));
        return string.Join("\n", code);
    }

    /// <summary>Returns a value indicating whether a comment contains the allowed values or the default.</summary>
    private static bool IsAboutValues(string comment) =>
        comment.Contains("Default:", StringComparison.Ordinal) || comment.Contains("One of", StringComparison.Ordinal);

    private static List<string> Classes(SpecFile spec) =>
    [
        .. GeneratorRun.Of(spec).Files.Values
            .SelectMany(text => ClassWithMarker().Matches(text).Select(match => match.Groups[1].Value))
            .Distinct(),
    ];

    /// <summary>
    /// Creates a document with two operations that send and receive an inline object, each with one of the schemas as a property.
    /// </summary>
    private static SpecFile Document(string one, string other) => new("keywords.json", $$"""
        {
          "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
          "paths": { "/ones": { {{Operation(one)}} }, "/others": { {{Operation(other)}} } },
          "components": { "schemas": {
            "Dog": { "type": "object", "properties": { "kind": { "type": "string" }, "bark": { "type": "string" } } },
            "Cat": { "type": "object", "properties": { "kind": { "type": "string" }, "purr": { "type": "string" } } }
          } }
        }
        """);

    private static string Operation(string schema)
    {
        var thing = $$"""{ "type": "object", "required": ["x"], "properties": { "x": {{schema}}, "marker": { "type": "string" } } }""";
        return $$"""
            "put": {
              "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": { "type": "object", "properties": { "thing": {{thing}} } } } }
              },
              "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": {{thing}} } } } }
            }
            """;
    }

    [GeneratedRegex(@"class (\w+) : ApiModel\s*\{(?:(?!\n\}).)*string\? Marker", RegexOptions.Singleline)]
    private static partial Regex ClassWithMarker();

    [GeneratedRegex(@"class (\w+) : ApiUnion")]
    private static partial Regex UnionDeclaration();

    [GeneratedRegex(@"[ ]*///.*\n")]
    private static partial Regex DocComment();
}
