using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

/// <summary>Tests keywords next to a reference, which the client uses in every version of OpenAPI.</summary>
public sealed class ReferenceKeywordTests
{
    private const string Parts = """
        Pet: { type: object, required: [ id ], properties: { id: { type: string }, name: { type: string } } },
        Status: { type: string, enum: [ open, closed ] },
        Count: { type: integer },
        Names: { type: array, items: { type: string } }
        """;

    public static TheoryData<string, string> Types => new()
    {
        { "$ref: '#/SCHEMAS/Pet', required: [ name ]", "ThingA?" },
        { "$ref: '#/SCHEMAS/Pet', required: [ id ]", "Pet?" },
        { "$ref: '#/SCHEMAS/Pet', required: [ other ]", "Pet?" },
        { "$ref: '#/SCHEMAS/Pet', required: [ name ], description: A pet.", "ThingA?" },
        { "$ref: '#/SCHEMAS/Pet', properties: { tag: { type: string } }", "ThingA?" },
        { "$ref: '#/SCHEMAS/Pet', additionalProperties: { type: integer }", "ThingA?" },
        { "allOf: [ { $ref: '#/SCHEMAS/Pet' } ], required: [ name ]", "ThingA?" },
        { "allOf: [ { $ref: '#/SCHEMAS/Pet' }, { required: [ name ] } ]", "ThingA?" },
        { "allOf: [ { $ref: '#/SCHEMAS/Pet' }, { required: [ id ] } ]", "Pet?" },
        { "$ref: '#/SCHEMAS/Status', enum: [ open ]", "ThingA?" },
        { "$ref: '#/SCHEMAS/Count', maximum: 5, minimum: 0", "int?" },
        { "$ref: '#/SCHEMAS/Pet', minProperties: 1", "Pet?" },
        { "$ref: '#/SCHEMAS/Pet', type: object", "Pet?" },
        { "$ref: '#/SCHEMAS/Pet', type: string, position: 5", "Pet?" },
        { "$ref: '#/SCHEMAS/Names', maxItems: 3", "IReadOnlyList<string>?" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public void Keywords_next_to_a_reference_are_used_in_every_version(string schema, string expected)
    {
        foreach (var version in ValueDocument.Versions.Where(version => !schema.Contains("position", StringComparison.Ordinal)
            || string.CompareOrdinal(version, "3.1") < 0))
        {
            var document = Document(schema, version);

            Assert.Equal(expected, ValueDocument.TypeOf(document));
            Assert.Empty(GeneratorRun.Of(document).Diagnostics.Select(GeneratorRun.Describe));
        }
    }

    [Theory]
    [InlineData("$ref: '#/SCHEMAS/Pet', required: [ name ]")]
    [InlineData("allOf: [ { $ref: '#/SCHEMAS/Pet' }, { required: [ name ] } ]")]
    public async Task Property_that_is_required_next_to_a_reference_is_required(string schema)
    {
        foreach (var version in ValueDocument.Versions)
        {
            var exchange = await GeneratedClient.RunAsync(
                Document(schema, version),
                """
                await client.Thing.UpdateAsync(new Thing { A = new ThingA { Id = "1", Name = "n" } });
                return (await client.Thing.GetAsync()).A!.Id;
                """,
                """{"a":{"id":"1"}}""");

            Assert.Equal("""{"a":{"id":"1","name":"n"}}""", exchange.Requests[0].Body);
            Assert.Equal(["$.a.name: expected a value, found nothing."], exchange.Mismatches);
        }
    }

    [Theory]
    [InlineData("$ref: '#/SCHEMAS/Status', enum: [ open ]")]
    [InlineData("$ref: '#/SCHEMAS/Status', const: open")]
    public async Task Single_value_next_to_a_reference_is_sent_without_being_set(string schema)
    {
        foreach (var version in ValueDocument.Versions)
        {
            var exchange = await GeneratedClient.RunAsync(
                Document(schema, version, "required: [ a ]"), "await client.Thing.UpdateAsync(new Thing()); return null;");

            Assert.Equal("""{"a":"open"}""", Assert.Single(exchange.Requests).Body);
        }
    }

    [Fact]
    public async Task Values_next_to_a_reference_narrow_the_enum()
    {
        foreach (var version in ValueDocument.Versions)
        {
            var exchange = await GeneratedClient.RunAsync(
                Document("$ref: '#/SCHEMAS/Status', enum: [ closed ]", version),
                "return string.Join(\",\", typeof(ThingA.Values).GetFields().Select(field => field.GetRawConstantValue()));");

            Assert.Equal("closed", exchange.Result);
        }
    }

    [Theory]
    [InlineData("required: [ name ]")]
    [InlineData("allOf: [ { required: [ name ] } ]")]
    public void Component_that_requires_more_than_another_one_is_a_type_of_its_own(string keywords)
    {
        var isList = keywords.StartsWith("allOf", StringComparison.Ordinal);
        var named = isList ? "allOf: [ { $ref: '#/SCHEMAS/Pet' }, { required: [ name ] } ]"
            : "allOf: [ { $ref: '#/SCHEMAS/Pet' } ], " + keywords;
        foreach (var version in ValueDocument.Versions)
        {
            var document = Document("$ref: '#/SCHEMAS/NamedPet'", version, components: $"{Parts}, NamedPet: {{ {named} }}");

            Assert.Equal("NamedPet?", ValueDocument.TypeOf(document));
        }
    }

    private static SpecFile Document(string schema, string version, string keywords = "", string components = Parts)
    {
        var schemas = version == "2.0" ? "definitions" : "components/schemas";
        return ValueDocument.Create(
            $"a: {{ {schema.Replace("SCHEMAS", schemas, StringComparison.Ordinal)} }}", version,
            components.Replace("SCHEMAS", schemas, StringComparison.Ordinal), keywords: keywords);
    }
}
