namespace Cf1Gen.Generator.Tests.Model.Unions;

/// <summary>
/// Tests which alternative a value is: constants decide first, then the shape. Each row is read in every place where a schema can be.
/// </summary>
public sealed class UnionSelectionTests
{
    private const string Unknown = "JsonElement";

    /// <summary>The components of each document.</summary>
    private static readonly Dictionary<string, string> s_components = new()
    {
        ["open enum"] = """
            "Customer": { "type": "object", "required": ["id", "created"], "properties": {
              "id": { "type": "string" }, "created": { "type": "integer" },
              "tax_exempt": { "type": "string", "enum": ["exempt", "none"] }, "object": { "type": "string", "enum": ["customer"] } } },
            "Deleted": { "type": "object", "required": ["id", "deleted"], "properties": {
              "id": { "type": "string" }, "deleted": { "type": "boolean", "enum": [true] } } },
            "Choice": { "anyOf": [{ "$ref": "#/components/schemas/Customer" }, { "$ref": "#/components/schemas/Deleted" }] }
            """,
        ["required enum of several values"] = """
            "Fruit": { "type": "object", "required": ["kind"], "properties": {
              "kind": { "type": "string", "enum": ["apple", "pear"] }, "sweet": { "type": "boolean" } } },
            "Stone": { "type": "object", "required": ["kind"], "properties": {
              "kind": { "type": "string", "enum": ["granite"] }, "weight": { "type": "number" } } },
            "Choice": { "oneOf": [{ "$ref": "#/components/schemas/Fruit" }, { "$ref": "#/components/schemas/Stone" }] }
            """,
        ["shared tag"] = """
            "In": { "type": "object", "required": ["type", "role"], "properties": {
              "type": { "type": "string", "enum": ["message"] }, "role": { "type": "string", "enum": ["user"] } } },
            "Out": { "type": "object", "required": ["type", "role", "status"], "properties": {
              "type": { "type": "string", "enum": ["message"] }, "role": { "type": "string", "enum": ["assistant"] },
              "status": { "type": "string" } } },
            "Call": { "type": "object", "required": ["type"], "properties": {
              "type": { "type": "string", "enum": ["call"] }, "name": { "type": "string" } } },
            "Choice": { "discriminator": { "propertyName": "type" }, "oneOf": [
              { "$ref": "#/components/schemas/In" }, { "$ref": "#/components/schemas/Out" }, { "$ref": "#/components/schemas/Call" }] }
            """,
        ["shared constant"] = """
            "In": { "type": "object", "required": ["type", "text"], "properties": {
              "type": { "type": "string", "enum": ["message"] }, "text": { "type": "string" } } },
            "Out": { "type": "object", "required": ["type", "audio"], "properties": {
              "type": { "type": "string", "enum": ["message"] }, "audio": { "type": "string" } } },
            "Call": { "type": "object", "required": ["type"], "properties": {
              "type": { "type": "string", "enum": ["call"] }, "text": { "type": "string" } } },
            "Choice": { "anyOf": [
              { "$ref": "#/components/schemas/In" }, { "$ref": "#/components/schemas/Out" }, { "$ref": "#/components/schemas/Call" }] }
            """,
        ["base with one kind"] = """
            "Choice": { "type": "object", "required": ["type", "seconds"], "discriminator": { "propertyName": "type" }, "properties": {
              "type": { "type": "string", "enum": ["daily", "weekly"] }, "seconds": { "type": "integer" } } },
            "WeeklyChoice": { "allOf": [{ "$ref": "#/components/schemas/Choice" }, {
              "type": "object", "required": ["day"], "properties": { "day": { "type": "integer" } } }] }
            """,
        ["base with one kind of another name"] = """
            "Choice": { "type": "object", "required": ["type", "seconds"], "discriminator": { "propertyName": "type" }, "properties": {
              "type": { "type": "string", "enum": ["daily", "weekly"] }, "seconds": { "type": "integer" } } },
            "Sevenfold": { "allOf": [{ "$ref": "#/components/schemas/Choice" }, {
              "type": "object", "required": ["day"], "properties": { "day": { "type": "integer" } } }] }
            """,
        ["null that one allows"] = """
            "Known": { "type": "object", "required": ["id"], "properties": {
              "id": { "type": "string" }, "roaming": { "type": "object", "nullable": true, "properties": { "in": { "type": "string" } } } } },
            "Unclear": { "type": "object", "required": ["id"], "properties": {
              "id": { "type": "string" }, "roaming": { "type": "string", "enum": ["unknown"] } } },
            "Choice": { "oneOf": [{ "$ref": "#/components/schemas/Unclear" }, { "$ref": "#/components/schemas/Known" }] }
            """,
        ["nested constant"] = """
            "Recent": { "type": "object", "properties": { "name": { "type": "string" }, "configuration": {
              "type": "object", "properties": { "type": { "type": "string", "enum": ["recent"] }, "source": { "type": "string" } } } } },
            "Count": { "type": "object", "properties": { "name": { "type": "string" }, "configuration": {
              "type": "object", "properties": { "type": { "type": "string", "enum": ["count"] }, "seconds": { "type": "integer" } } } } },
            "Choice": { "oneOf": [{ "$ref": "#/components/schemas/Recent" }, { "$ref": "#/components/schemas/Count" }] }
            """,
        ["required nested constant"] = """
            "Recent": { "type": "object", "properties": { "inner": { "type": "object", "required": ["at"], "properties": {
              "at": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["recent"] } } } } } } },
            "Count": { "type": "object", "properties": { "inner": { "type": "object", "required": ["at"], "properties": {
              "at": { "type": "object", "required": ["type"], "properties": { "type": { "type": "string", "enum": ["count"] } } } } } } },
            "Choice": { "anyOf": [{ "$ref": "#/components/schemas/Recent" }, { "$ref": "#/components/schemas/Count" }] }
            """,
        ["values of an enum"] = """
            "Card": { "type": "object", "properties": {
              "method": { "type": "string", "enum": ["card"] }, "name": { "type": "string" } } },
            "Other": { "type": "object", "properties": {
              "method": { "type": "string", "enum": ["cash", "check", "card"] }, "name": { "type": "string" } } },
            "Choice": { "oneOf": [{ "$ref": "#/components/schemas/Card" }, { "$ref": "#/components/schemas/Other" }] }
            """,
        ["values of two enums"] = """
            "Land": { "type": "object", "properties": { "by": { "type": "string", "enum": ["car", "train"] } } },
            "Sea": { "type": "object", "properties": { "by": { "type": "string", "enum": ["ship", "boat"] } } },
            "Choice": { "oneOf": [{ "$ref": "#/components/schemas/Land" }, { "$ref": "#/components/schemas/Sea" }] }
            """,
        ["members"] = """
            "Small": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } },
            "Large": { "type": "object", "required": ["id"], "properties": {
              "id": { "type": "string" }, "name": { "type": "string" }, "size": { "type": "integer" } } },
            "Text": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" }, "size": { "type": "string" } } },
            "Choice": { "anyOf": [
              { "$ref": "#/components/schemas/Small" }, { "$ref": "#/components/schemas/Large" }, { "$ref": "#/components/schemas/Text" }] }
            """,
        ["equal alternatives"] = """
            "One": { "type": "object", "properties": { "id": { "type": "string" }, "a": { "type": "string" } } },
            "Two": { "type": "object", "properties": { "id": { "type": "string" }, "b": { "type": "string" } } },
            "Choice": { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }] }
            """,
        ["lists"] = """
            "Point": { "type": "object", "required": ["x"], "properties": { "x": { "type": "integer" } } },
            "Name": { "type": "object", "required": ["text"], "properties": { "text": { "type": "string" } } },
            "Points": { "type": "object", "required": ["all"], "properties": {
              "all": { "type": "array", "items": { "$ref": "#/components/schemas/Point" } } } },
            "Names": { "type": "object", "required": ["all"], "properties": {
              "all": { "type": "array", "items": { "$ref": "#/components/schemas/Name" } } } },
            "Choice": { "anyOf": [{ "$ref": "#/components/schemas/Points" }, { "$ref": "#/components/schemas/Names" }] }
            """,
    };

    public static TheoryData<string, string, string> Rows => new()
    {
        { "open enum", """{"id":"c","created":5,"tax_exempt":"brand_new"}""", "Customer" },
        { "open enum", """{"id":"c","created":5,"tax_exempt":"none"}""", "Customer" },
        { "open enum", """{"id":"c","created":5,"object":"other"}""", "Customer" },
        { "open enum", """{"id":"c","created":5}""", "Customer" },
        { "open enum", """{"id":"c","deleted":true}""", "Deleted" },
        { "open enum", """{"deleted":true,"id":"c","created":5}""", "Deleted" },
        { "required enum of several values", """{"kind":"apple","sweet":true}""", "Fruit" },
        { "required enum of several values", """{"kind":"plum","sweet":true}""", "Fruit" },
        { "required enum of several values", """{"kind":"granite","sweet":true}""", "Stone" },
        { "shared tag", """{"type":"message","role":"user"}""", "In" },
        { "shared tag", """{"type":"message","role":"assistant","status":"done"}""", "Out" },
        { "shared tag", """{"role":"user","type":"message","status":"done"}""", "In" },
        { "shared tag", """{"type":"call","role":"user"}""", "Call" },
        { "shared constant", """{"type":"message","text":"a"}""", "In" },
        { "shared constant", """{"type":"message","audio":"a"}""", "Out" },
        { "shared constant", """{"type":"call","text":"a"}""", "Call" },
        { "base with one kind", """{"type":"daily","seconds":1}""", "ChoiceBase" },
        { "base with one kind", """{"type":"weekly","seconds":1,"day":2}""", "WeeklyChoice" },
        { "base with one kind of another name", """{"type":"daily","seconds":1}""", "ChoiceBase" },
        { "base with one kind of another name", """{"type":"weekly","seconds":1,"day":2}""", "Sevenfold" },
        { "null that one allows", """{"id":"a","roaming":null}""", "Known" },
        { "null that one allows", """{"id":"a","roaming":{"in":"x"}}""", "Known" },
        { "null that one allows", """{"id":"a","roaming":"unknown"}""", "Unclear" },
        { "nested constant", """{"name":"n","configuration":{"type":"recent","source":"s"}}""", "Recent" },
        { "nested constant", """{"name":"n","configuration":{"type":"count","seconds":5}}""", "Count" },
        { "nested constant", """{"configuration":{"type":"count"}}""", "Count" },
        { "required nested constant", """{"inner":{"at":{"type":"recent"}}}""", "Recent" },
        { "required nested constant", """{"inner":{"at":{"type":"count"}}}""", "Count" },
        { "values of an enum", """{"method":"cash","name":"n"}""", "Other" },
        { "values of an enum", """{"method":"card"}""", "Card" },
        { "values of two enums", """{"by":"train"}""", "Land" },
        { "values of two enums", """{"by":"ship"}""", "Sea" },
        { "members", """{"id":"a"}""", "Small" },
        { "members", """{"id":"a","name":"n"}""", "Large" },
        { "members", """{"id":"a","size":5}""", "Large" },
        { "members", """{"id":"a","size":"5"}""", "Text" },
        { "equal alternatives", """{"id":"a","a":"x"}""", "One" },
        { "equal alternatives", """{"id":"a","b":"x"}""", "Two" },
        { "lists", """{"all":[{"x":1}]}""", "Points" },
        { "lists", """{"all":[{"text":"a"}]}""", "Names" },
    };

    public static TheoryData<string, string> Reported => new()
    {
        { "equal alternatives", """{"id":"a"}""" },
        { "values of two enums", """{"by":"air"}""" },
        { "nested constant", """{"name":"n"}""" },
        { "shared tag", """{"type":"message","role":"system"}""" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Value_is_the_alternative_that_its_constants_and_its_shape_select(string document, string json, string expected)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            var value = await SchemaPlaces.ReadAsync(
                """{ "$ref": "#/components/schemas/Choice" }""", s_components[document], version, json);

            Assert.Equal(expected, value.Type);
        }
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public async Task Value_that_matches_several_alternatives_equally_is_kept_and_reported(string document, string json)
    {
        var value = await SchemaPlaces.ReadAsync(
            """{ "$ref": "#/components/schemas/Choice" }""", s_components[document], "3.1.0", json);

        Assert.Equal(Unknown, value.Type);
        Assert.True(value.Mismatches > 0);
    }

    [Theory]
    [InlineData("open enum", """{"id":"c","created":5,"tax_exempt":"none"}""")]
    [InlineData("shared tag", """{"type":"message","role":"assistant","status":"done"}""")]
    [InlineData("base with one kind", """{"type":"daily","seconds":1}""")]
    [InlineData("nested constant", """{"name":"n","configuration":{"type":"count","seconds":5}}""")]
    [InlineData("values of an enum", """{"method":"cash","name":"n"}""")]
    public async Task Valid_value_is_not_reported(string document, string json)
    {
        var value = await SchemaPlaces.ReadAsync(
            """{ "$ref": "#/components/schemas/Choice" }""", s_components[document], "3.1.0", json);

        Assert.Equal(0, value.Mismatches);
    }

    [Theory]
    [InlineData("created", "deleted", "created", "One")]
    [InlineData("created", "deleted", "deleted", "Two")]
    [InlineData("deleted", "created", "created", "Two")]
    [InlineData("deleted", "created", "deleted", "One")]
    public async Task Inline_unions_of_the_same_alternatives_have_their_own_mapping(string one, string two, string tag, string expected)
    {
        const string Components = """
            "One": { "type": "object", "properties": { "t": { "type": "string" }, "v": { "type": "string" } } },
            "Two": { "type": "object", "properties": { "t": { "type": "string" }, "v": { "type": "string" } } },
            "Opposite": { "type": "object", "properties": { "ev": {
              "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }],
              "discriminator": { "propertyName": "t", "mapping": {
                "deleted": "#/components/schemas/One", "created": "#/components/schemas/Two" } } } } }
            """;
        var value = await SchemaPlaces.ReadAsync(
            $$"""
            { "oneOf": [{ "$ref": "#/components/schemas/One" }, { "$ref": "#/components/schemas/Two" }],
              "discriminator": { "propertyName": "t", "mapping": {
                "{{one}}": "#/components/schemas/One", "{{two}}": "#/components/schemas/Two" } } }
            """,
            Components, "3.0.3", $$"""{"t":"{{tag}}","v":"x"}""");

        Assert.Equal(expected, value.Type);
        Assert.Equal(0, value.Mismatches);
    }

    [Theory]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "string", "enum": ["small", "large"] }] }""")]
    [InlineData("""{ "oneOf": [{ "type": "string", "enum": ["none"] }, { "type": "string", "pattern": "^[1-9][0-9]*$" }] }""")]
    [InlineData("""{ "type": "string", "anyOf": [{ "enum": ["small", "large"] }, { "minLength": 1 }] }""")]
    [InlineData("""{ "anyOf": [{ "$ref": "#/components/schemas/Size" }, { "type": "string", "format": "date" }] }""")]
    public async Task Every_text_next_to_an_enum_is_valid(string schema)
    {
        foreach (var version in new[] { "3.0.3", "3.1.0" })
        {
            var value = await SchemaPlaces.ReadAsync(
                schema, """ "Size": { "type": "string", "enum": ["small", "large"] } """, version, "\"12\"");

            Assert.Equal(0, value.Mismatches);
        }
    }

    [Theory]
    [InlineData("""{ "type": "string", "enum": ["small", "large"] }""")]
    [InlineData("""{ "anyOf": [{ "type": "string", "enum": ["small"] }, { "type": "string", "enum": ["large"] }] }""")]
    public async Task Text_that_no_enum_contains_is_reported(string schema)
    {
        var value = await SchemaPlaces.ReadAsync(schema, """ "Size": { "type": "string" } """, "3.1.0", "\"12\"");

        Assert.True(value.Mismatches > 0);
    }
}
