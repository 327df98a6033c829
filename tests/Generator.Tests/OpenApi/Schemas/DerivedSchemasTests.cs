using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.OpenApi.Schemas;

namespace Cf1Gen.Generator.Tests.OpenApi.Schemas;

public sealed class DerivedSchemasTests
{
    private const string Pet = """
        "Pet": { "type": "object", "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" } }
        """;

    private const string Dog = """
        "Dog": { "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "bark": { "type": "string" } } }] }
        """;

    private const string Puppy = """
        "Puppy": { "allOf": [{ "$ref": "#/components/schemas/Dog" }, { "properties": { "age": { "type": "integer" } } }] }
        """;

    private const string Cat = """
        "Cat": {
          "x-ms-discriminator-value": "felis",
          "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "lives": { "type": "integer" } } }]
        }
        """;

    [Theory]
    [InlineData(Pet, "")]
    [InlineData(Pet + "," + Dog, "Dog")]
    [InlineData(Puppy + "," + Dog + "," + Pet + "," + Cat, "Dog Cat Puppy")]
    [InlineData(Pet + """, "Alias": { "$ref": "#/components/schemas/Pet" }""", "")]
    [InlineData(Pet + """, "Owner": { "type": "object", "properties": { "pet": { "$ref": "#/components/schemas/Pet" } } }""", "")]
    [InlineData(Pet + """, "Text": { "type": "string" }""", "")]
    public void Find_returns_the_components_whose_allOf_leads_to_the_schema(string schemas, string expected) =>
        Assert.Equal(expected, Find(schemas));

    [Theory]
    [InlineData("""{ "type": "object", "properties": { "kind": { "type": "string" } } }""")]
    [InlineData("""{ "type": "object", "discriminator": { "propertyName": "kind" } }""")]
    [InlineData("""
        {
          "properties": { "kind": { "type": "string" } }, "discriminator": { "propertyName": "kind" },
          "oneOf": [{ "$ref": "#/components/schemas/Dog" }]
        }
        """)]
    public void Find_returns_no_schema_without_a_discriminator_and_properties_or_with_alternatives(string pet) =>
        Assert.Equal("", Find($"\"Pet\": {pet}, {Dog}"));

    [Theory]
    [InlineData("", "")]
    [InlineData(""", "mapping": { "cow": "#/components/schemas/Cow" }""", "Cow")]
    [InlineData(""", "mapping": { "cow": "#/components/schemas/Cow", "ox": "#/components/schemas/Cow" }""", "Cow")]
    [InlineData(""", "mapping": { "text": "#/components/schemas/Text" }""", "")]
    public void Find_returns_the_objects_of_the_mapping(string mapping, string expected) => Assert.Equal(expected, Find($$"""
        "Pet": {
          "type": "object", "properties": { "kind": { "type": "string" } },
          "discriminator": { "propertyName": "kind"{{mapping}} }
        },
        "Cow": { "type": "object", "properties": { "kind": { "type": "string" } } },
        "Text": { "type": "string" }
        """));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(DerivedSchemas.Maximum, true)]
    [InlineData(DerivedSchemas.Maximum + 1, false)]
    public void IsPolymorphic_returns_true_up_to_the_maximum_number_of_derived_schemas(int count, bool expected)
    {
        var children = Enumerable.Range(1, count).Select(index => $$"""
            , "Child{{index}}": {
              "allOf": [{ "$ref": "#/components/schemas/Pet" }, { "properties": { "a": { "type": "string" } } }]
            }
            """);
        var (derived, merger) = Read(Pet + string.Concat(children));

        Assert.Equal(expected, derived.IsPolymorphic(merger.Component("Pet")));
    }

    [Fact]
    public void Branches_end_with_the_schema_itself_as_the_fallback()
    {
        var (derived, merger) = Read($"{Pet}, {Dog}, {Cat}");

        var branches = derived.Branches(merger.Component("Pet"));

        Assert.Equal(["Dog", "Cat"], branches.SkipLast(1).Select(branch => branch.View.Component));
        Assert.Equal("#/components/schemas/Pet", branches[^1].View.Pointer);
        Assert.Equal([false, false, true], branches.Select(branch => branch.IsFallback));
        Assert.All(branches, branch => Assert.True(branch.IsBase));
        Assert.Equal(["", "felis", ""], branches.Select(branch => string.Join(' ', branch.MappedValues)));
    }

    [Fact]
    public void DeclaresDiscriminator_returns_false_for_an_inherited_discriminator()
    {
        var (_, merger) = Read($"{Pet}, {Dog}");

        Assert.True(DerivedSchemas.DeclaresDiscriminator(merger.Component("Pet")));
        Assert.False(DerivedSchemas.DeclaresDiscriminator(merger.Component("Dog")));
    }

    private static string Find(string schemas)
    {
        var (derived, merger) = Read(schemas);
        return string.Join(' ', derived.Find(merger.Component("Pet")));
    }

    private static (DerivedSchemas Derived, SchemaMerger Merger) Read(string schemas)
    {
        var document = SchemaDocument.Read(schemas);
        var merger = new SchemaMerger(document, new DiagnosticBag(), CancellationToken.None);
        return (new DerivedSchemas(document, merger), merger);
    }
}
