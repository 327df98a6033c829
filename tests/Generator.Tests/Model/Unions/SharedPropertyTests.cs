using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Unions;

/// <summary>Tests alternatives that are next to properties, or next to other alternatives.</summary>
public sealed class SharedPropertyTests
{
    private const string Reference = """{ "$ref": "#/components/schemas/Choice" }""";

    private const string Parts = """
        "Parcel": { "type": "object", "required": ["weight"], "properties": { "weight": { "type": "number" } } },
        "Letter": { "type": "object", "properties": { "pages": { "type": "integer" }, "kind": { "type": "string" } } }
        """;

    [Theory]
    [InlineData("""{"id":"a","weight":1.5}""", "ChoiceParcel")]
    [InlineData("""{"weight":1.5,"id":"a","owner":{"name":"n"},"other":true}""", "ChoiceParcel")]
    [InlineData("""{"id":"a","pages":2}""", "ChoiceLetter")]
    [InlineData("""{"id":"a"}""", "ChoiceLetter")]
    public async Task Alternatives_have_the_properties_next_to_them(string json, string expected)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            var value = await SchemaPlaces.ReadAsync(Reference, Choice("oneOf", ""), version, json);

            Assert.Equal(expected, value.Type);
            Assert.Equal(0, value.Mismatches);
            Assert.DoesNotContain(value.Diagnostics, text => text.Contains("CF1031", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("""{"kind":"p","id":"a","weight":1.5}""", "ChoiceParcel")]
    [InlineData("""{"kind":"l","id":"a","weight":1.5}""", "ChoiceLetter")]
    public async Task Discriminator_next_to_the_properties_selects_the_alternative(string json, string expected)
    {
        const string Discriminator = """
            , "discriminator": { "propertyName": "kind", "mapping": {
              "p": "#/components/schemas/Parcel", "l": "#/components/schemas/Letter" } }
            """;
        var value = await SchemaPlaces.ReadAsync(Reference, Choice("anyOf", Discriminator), "3.1.0", json);

        Assert.Equal(expected, value.Type);
        Assert.Equal(0, value.Mismatches);
    }

    [Theory]
    [InlineData("new ChoiceParcel { Id = \"a\", Weight = 2 }", """{"value":{"id":"a","weight":2}}""")]
    [InlineData("new ChoiceLetter { Id = \"a\", Pages = 2 }", """{"value":{"id":"a","pages":2}}""")]
    public async Task Properties_next_to_alternatives_are_sent(string value, string expected)
    {
        var call = await CompiledClient.Of(
            Body(Choice("oneOf", "")), $"await client.Things.CreateAsync(new Holder {{ Value = {value} }}); return null;").CallAsync();

        Assert.Equal(expected, call.Body);
    }

    [Theory]
    [InlineData("""{ "required": ["email"] }, { "required": ["phone"] }""", "anyOf")]
    [InlineData("""{ "required": ["email"] }, { "required": ["phone"] }""", "oneOf")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }, { "properties": { "b": { "type": "string" } } }""", "anyOf")]
    public async Task Object_whose_alternatives_cannot_be_distinguished_is_a_class(string alternatives, string keyword)
    {
        var value = await SchemaPlaces.ReadAsync(
            Reference,
            $$"""
            "Choice": { "type": "object", "properties": { "email": { "type": "string" }, "phone": { "type": "string" } },
              "{{keyword}}": [{{alternatives}}] }
            """,
            "3.1.0", """{"email":"e","phone":"p","a":"x","b":"y"}""");

        Assert.Equal("Choice", value.Type);
        Assert.Equal(0, value.Mismatches);
    }

    [Fact]
    public async Task Alternatives_of_an_alternative_with_properties_have_the_properties_of_both()
    {
        var value = await SchemaPlaces.ReadAsync(
            """{ "oneOf": [{ "$ref": "#/components/schemas/Choice" }, { "$ref": "#/components/schemas/Bag" }] }""",
            Choice("oneOf", "") + """
                , "Bag": { "type": "object", "required": ["size"], "properties": { "size": { "type": "integer" } } }
                """,
            "3.1.0", """{"id":"a","weight":1.5}""");

        Assert.DoesNotContain("JsonElement", value.Type, StringComparison.Ordinal);
        Assert.Equal(0, value.Mismatches);
    }

    [Theory]
    [InlineData("string", "number", "number", "boolean", "5", "Double")]
    [InlineData("string", "number", "string", "boolean", "\"a\"", "String")]
    public async Task Value_of_several_lists_of_alternatives_has_the_type_in_all_of_them(
        string a, string b, string c, string d, string json, string expected)
    {
        var value = await SchemaPlaces.ReadAsync(
            Reference,
            $$"""
            "Choice": { "allOf": [
              { "anyOf": [{ "type": "{{a}}" }, { "type": "{{b}}" }] }, { "anyOf": [{ "type": "{{c}}" }, { "type": "{{d}}" }] }] }
            """,
            "3.1.0", json);

        Assert.Equal(expected, value.Type);
        Assert.Equal(0, value.Mismatches);
    }

    [Theory]
    [InlineData("""{"a":"x","c":"y"}""")]
    [InlineData("""{"b":1,"d":2}""")]
    public async Task Object_of_several_lists_of_alternatives_has_the_properties_of_one_of_each(string json)
    {
        var value = await SchemaPlaces.ReadAsync(
            Reference,
            """
            "A": { "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } },
            "B": { "type": "object", "required": ["b"], "properties": { "b": { "type": "integer" } } },
            "C": { "type": "object", "required": ["c"], "properties": { "c": { "type": "string" } } },
            "D": { "type": "object", "required": ["d"], "properties": { "d": { "type": "integer" } } },
            "Choice": { "allOf": [
              { "anyOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }] },
              { "anyOf": [{ "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/D" }] }] }
            """,
            "3.1.0", json);

        Assert.StartsWith("Choice", value.Type, StringComparison.Ordinal);
        Assert.Equal(0, value.Mismatches);
        Assert.DoesNotContain(value.Diagnostics, text => text.Contains("CF1010", StringComparison.Ordinal));
    }

    private static string Choice(string keyword, string discriminator) => $$"""
        {{Parts}},
        "Choice": {
          "type": "object", "required": ["id"],
          "properties": { "id": { "type": "string" }, "owner": { "type": "object", "properties": { "name": { "type": "string" } } } },
          "{{keyword}}": [{ "$ref": "#/components/schemas/Parcel" }, { "$ref": "#/components/schemas/Letter" }]
          {{discriminator}}
        }
        """;

    private static string Body(string components) => $$"""
        {
          "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "servers": [{ "url": "https://t.example" }],
          "paths": { "/things": { "post": {
            "requestBody": { "required": true, "content": { "application/json": { "schema": {
              "$ref": "#/components/schemas/Holder" } } } },
            "responses": { "204": { "description": "Created." } } } } },
          "components": { "schemas": {
            "Holder": { "type": "object", "properties": { "value": {{Reference}} } }, {{components}} } }
        }
        """;
}
