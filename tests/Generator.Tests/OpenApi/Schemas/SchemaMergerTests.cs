using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.OpenApi.Schemas;

public sealed class SchemaMergerTests
{
    private const string Others = """
        "B": { "type": "object", "description": "B.", "properties": { "b": { "type": "string" } }, "required": ["b"] },
        "Alias": { "$ref": "#/components/schemas/B" }, "Text": { "type": "string" }
        """;

    [Theory]
    [InlineData("""{ "type": "integer" }, { "type": "number" }""", JsonSchemaType.Integer)]
    [InlineData("""{ "type": ["string", "integer"] }, { "type": "string" }""", JsonSchemaType.String)]
    [InlineData("""{ "type": "string" }, {}""", JsonSchemaType.String)]
    [InlineData("""{ "properties": { "a": {} } }, { "description": "Text." }""", JsonSchemaType.Object)]
    [InlineData("""{ "items": { "type": "string" } }, {}""", JsonSchemaType.Array)]
    [InlineData("""{ "enum": ["a"] }, {}""", JsonSchemaType.String)]
    [InlineData("""{}, {}""", null)]
    public void Type_is_the_one_that_all_parts_allow(string parts, JsonSchemaType? expected)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(expected, Merge(parts, diagnostics).Type);
        Assert.Empty(diagnostics.ToEquatableArray());
    }

    [Theory]
    [InlineData("""{ "type": "string" }, { "type": "integer" }""", JsonSchemaType.Integer)]
    [InlineData("""{ "type": "integer" }, { "type": "string" }""", JsonSchemaType.String)]
    [InlineData("""{ "properties": { "a": {} } }, { "type": "array", "items": {} }""", JsonSchemaType.Array)]
    public void Type_is_that_of_the_last_part_when_the_parts_contradict_each_other(string parts, JsonSchemaType expected)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(expected, Merge(parts, diagnostics).Type);
        Assert.Equal("CF1011", Assert.Single(diagnostics.ToEquatableArray()).ToDiagnostic().Id);
    }

    [Theory]
    [InlineData("""{ "enum": ["a", "b"] }, { "enum": ["b"] }""", "b", false)]
    [InlineData("""{ "enum": ["a", "b"] }, { "enum": ["b", "a"] }""", "b a", false)]
    [InlineData("""{ "enum": ["a"] }, { "enum": ["b", "c"] }""", "b c a", false)]
    [InlineData("""{ "enum": ["a", "b"] }, { "enum": ["c"] }""", "c", true)]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", null] }, {}""", "a", false)]
    [InlineData("""{ "type": "string" }, {}""", "", false)]
    public void Enum_contains_the_values_of_the_last_part_and_the_others_unless_it_restricts_them(
        string parts, string expected, bool isContradiction)
    {
        var diagnostics = new DiagnosticBag();
        var view = Merge(parts, diagnostics);

        Assert.Equal(expected, string.Join(' ', view.Enum.Select(JsonTypes.TextOf)));
        Assert.Equal(
            isContradiction ? ["CF1011"] : [], diagnostics.ToEquatableArray().Select(diagnostic => diagnostic.ToDiagnostic().Id));
    }

    [Theory]
    [InlineData("""{ "items": { "type": "string" } }, { "items": {} }""", "0")]
    [InlineData("""{ "items": {} }, { "items": { "type": "string" } }""", "1")]
    [InlineData("""{ "items": { "type": "string" } }, { "items": { "type": "integer" } }""", "1")]
    [InlineData("""{ "items": {} }, { "type": "array" }""", "0")]
    public void Items_are_those_of_the_last_part_that_restricts_them(string parts, string expectedPart) =>
        Assert.Equal($"#/components/schemas/A/allOf/{expectedPart}/items", Merge(parts).Items?.Pointer);

    [Theory]
    [InlineData("""{ "properties": { "a": {}, "b": {} } }, { "properties": { "c": {} } }""", "a:1 b:1 c:1")]
    [InlineData("""{ "properties": { "a": {}, "b": {} } }, { "properties": { "b": {}, "c": {} } }""", "a:1 b:2 c:1")]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "properties": { "a": {} } }""", "b:1 a:1")]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/Alias" }""", "b:1")]
    [InlineData("""{ "properties": { "a": {} } }, { "type": "string" }""", "")]
    public void Properties_are_those_of_all_parts_of_the_common_type(string parts, string expected) =>
        Assert.Equal(expected, string.Join(' ', Merge(parts).Properties.Select(property => $"{property.Key}:{property.Value.Count}")));

    [Theory]
    [InlineData("""{ "required": ["a"] }, { "required": ["b"], "type": "object" }""", "a b")]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "required": ["a"] }""", "a b")]
    [InlineData("""{ "type": "object" }, {}""", "")]
    public void Required_contains_the_names_of_all_parts(string parts, string expected) =>
        Assert.Equal(expected, string.Join(' ', Merge(parts).Required.Order()));

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/B" }""", "B")]
    [InlineData("""{ "$ref": "#/components/schemas/Alias" }""", "B")]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "description": "Text." }""", "B")]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "properties": { "a": {} } }""", null)]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/Text" }""", null)]
    public void Component_is_that_of_the_reference_unless_another_part_adds_structure(string parts, string? expected) =>
        Assert.Equal(expected, Merge(parts).Component);

    [Theory]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "description": "Other." }""", "Other.")]
    [InlineData("""{ "description": "Other." }, { "$ref": "#/components/schemas/B" }""", "Other.")]
    [InlineData("""{ "$ref": "#/components/schemas/B" }, { "title": "Title" }""", "B.")]
    [InlineData("""{ "title": "Title" }, {}""", "Title")]
    public void Description_next_to_a_reference_takes_precedence_over_that_of_its_target(string parts, string expected) =>
        Assert.Equal(expected, Merge(parts).Description);

    [Fact]
    public void View_throws_when_it_is_canceled()
    {
        var merger = new SchemaMerger(
            SchemaDocument.Read(Others), new DiagnosticBag(), new CancellationToken(canceled: true));

        Assert.Throws<OperationCanceledException>(() => merger.Component("B"));
    }

    private static SchemaView Merge(string parts, DiagnosticBag? diagnostics = null) =>
        SchemaDocument.Merger($$"""{{Others}}, "A": { "allOf": [{{parts}}] }""", diagnostics).Component("A");
}
