using System.Text.Json.Nodes;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.OpenApi.Schemas;

public sealed class SchemaFingerprintTests
{
    /// <summary>Properties that the fingerprint ignores: documentation and locations.</summary>
    private static readonly string[] s_ignored = ["Pointer", "Key", "DiscriminatorPointer", "Component", "Title", "Description"];

    /// <summary>Properties of the location of a schema, which the fingerprint covers only for nested schemas.</summary>
    private static readonly string[] s_ofLocation = ["Name", "IsNullable", "IsReadOnly", "IsWriteOnly", "Default"];

    private static readonly Dictionary<string, Func<SchemaView>> s_changes = new(StringComparer.Ordinal)
    {
        ["Type"] = () => View(JsonSchemaType.Boolean),
        ["Format"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Format = "int64" },
        ["ContentType"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, ContentType = "image/png" },
        ["Enum"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Enum = [JsonValue.Create(1)] },
        ["DeclaredEnum"] = () => new SchemaView
        {
            Pointer = "#/x",
            Type = JsonSchemaType.Integer,
            DeclaredEnum = new DeclaredEnum("Level", new Dictionary<string, DeclaredEnumValue> { ["1"] = new("High", null) }),
        },
        ["Properties"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Properties = [new("a", [Schema()])] },
        ["Required"] = () => new SchemaView
        {
            Pointer = "#/x",
            Type = JsonSchemaType.Integer,
            Properties = [new("a", [Schema()])],
            Required = new HashSet<string> { "a" },
        },
        ["Items"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Items = Schema() },
        ["AdditionalProperties"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, AdditionalProperties = Schema() },
        ["PatternProperties"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, PatternProperties = [Schema()] },
        ["IsClosed"] = () => new SchemaView
        {
            Pointer = "#/x",
            Type = JsonSchemaType.Integer,
            IsClosed = true,
            PatternProperties = [Schema()],
        },
        ["Alternatives"] = () => new SchemaView
        {
            Pointer = "#/x",
            Type = JsonSchemaType.Integer,
            Alternatives = [new SchemaAlternatives([Schema()], null)],
        },
        ["Discriminator"] = () => new SchemaView
        {
            Pointer = "#/x",
            Type = JsonSchemaType.Integer,
            Discriminator = new OpenApiDiscriminator { PropertyName = "kind" },
        },
        ["HasNot"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, HasNot = true },
        ["IsDeprecated"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, IsDeprecated = true },
        ["Minimum"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Minimum = long.MinValue },
        ["Maximum"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Maximum = long.MaxValue },
        ["Example"] = () => new SchemaView { Pointer = "#/x", Type = JsonSchemaType.Integer, Example = JsonValue.Create(long.MaxValue) },
    };

    public static TheoryData<string> Properties =>
        [.. typeof(SchemaView).GetProperties().Where(property => property.CanWrite).Select(property => property.Name)];

    /// <summary>A new property of the view fails this test until the fingerprint covers it.</summary>
    [Theory]
    [MemberData(nameof(Properties))]
    public void Fingerprint_covers_every_property_except_documentation(string property)
    {
        if (s_ignored.Contains(property) || s_ofLocation.Contains(property))
        {
            return;
        }

        var fingerprint = new SchemaFingerprint(Merger());
        Assert.True(s_changes.TryGetValue(property, out var change), $"The fingerprint has to cover {property}.");
        var others = s_changes.Where(other => other.Key != property).Select(other => fingerprint.Compute(other.Value()));

        Assert.NotEqual(fingerprint.Compute(View(JsonSchemaType.Integer)), fingerprint.Compute(change()));
        if (property is not ("Minimum" or "Maximum" or "Example"))
        {
            Assert.DoesNotContain(fingerprint.Compute(change()), others);
        }
    }

    [Theory]
    [InlineData("""{ "type": "string" }""", """{ "type": ["string", "null"] }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "readOnly": true }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "writeOnly": true }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "default": "a" }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "x-cf1gen-name": "Other" }""")]
    public void Properties_of_a_location_affect_only_the_fingerprint_of_the_containing_object(string one, string other)
    {
        var merger = Merger(one, other);

        var fingerprint = new SchemaFingerprint(merger);
        Assert.Equal(fingerprint.Compute(merger.Component("One")), fingerprint.Compute(merger.Component("Other")));
        Assert.NotEqual(fingerprint.Compute(merger.Component("ObjectOfOne")), fingerprint.Compute(merger.Component("ObjectOfOther")));
    }

    [Theory]
    [InlineData("""{ "properties": { "a": { "enum": ["x"] }, "b": {} } }""", """{ "properties": { "b": {}, "a": { "enum": ["x"] } } }""")]
    [InlineData("""{ "enum": ["a", "b"] }""", """{ "enum": ["b", "a"] }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "title": "A title", "description": "Text.", "examples": ["a"] }""")]
    public void Order_and_documentation_do_not_affect_the_fingerprint(string one, string other)
    {
        var merger = Merger(one, other);

        var fingerprint = new SchemaFingerprint(merger);
        Assert.Equal(fingerprint.Compute(merger.Component("One")), fingerprint.Compute(merger.Component("Other")));
    }

    [Fact]
    public void Fingerprint_distinguishes_a_name_from_the_rest_of_a_schema()
    {
        var merger = Merger(
            """{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } } }""",
            """{ "type": "object", "properties": { "a=String:;b": { "type": "string" } } }""");

        var fingerprint = new SchemaFingerprint(merger);
        Assert.NotEqual(fingerprint.Compute(merger.Component("One")), fingerprint.Compute(merger.Component("Other")));
    }

    /// <summary>Each schema contains the next one twice, so that the complete text would have an exponential length.</summary>
    [Fact]
    public void Fingerprints_of_nested_schemas_have_a_limited_length()
    {
        var schemas = string.Join(", ", Enumerable.Range(0, 60).Select(index => $$"""
            "C{{index}}": { "type": "object", "properties": {
              "a": { "allOf": [{ "$ref": "#/components/schemas/C{{index + 1}}" }, { "properties": { "x": { "type": "string" } } }] },
              "b": { "allOf": [{ "$ref": "#/components/schemas/C{{index + 1}}" }, { "properties": { "x": { "type": "string" } } }] }
            } }
            """));
        var merger = SchemaDocument.Merger($$"""{{schemas}}, "C60": { "type": "object", "properties": { "y": { "type": "string" } } }""");

        Assert.InRange(new SchemaFingerprint(merger).Compute(merger.Component("C0")).Length, 100, 10_000);
    }

    /// <summary>The schemas differ only in their innermost schema.</summary>
    [Fact]
    public void Fingerprint_covers_deeply_nested_differences()
    {
        static string Nest(string innermost) => Enumerable.Range(0, 25).Aggregate(innermost, (inner, index) =>
            $$"""{ "type": "object", "properties": { "a_long_name_of_a_property_{{index}}": {{inner}} } }""");
        var merger = Merger(Nest("""{ "type": "string" }"""), Nest("""{ "type": "boolean" }"""));

        var fingerprint = new SchemaFingerprint(merger);
        Assert.NotEqual(fingerprint.Compute(merger.Component("One")), fingerprint.Compute(merger.Component("Other")));
    }

    private static SchemaView View(JsonSchemaType type) => new() { Pointer = "#/x", Type = type };

    private static LocatedSchema Schema() => new(new OpenApiSchema { Type = JsonSchemaType.String }, "#/components/schemas/One");

    private static SchemaMerger Merger(string one = "{}", string other = "{}") => SchemaDocument.Merger($$"""
        "One": {{one}}, "Other": {{other}},
        "ObjectOfOne": { "type": "object", "properties": { "x": {{one}} } },
        "ObjectOfOther": { "type": "object", "properties": { "x": {{other}} } }
        """);
}
