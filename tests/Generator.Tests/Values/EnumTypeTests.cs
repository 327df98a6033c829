using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class EnumTypeTests
{
    [Theory]
    [InlineData("{ type: integer, enum: [ any, monday ] }", "ThingA?")]
    [InlineData("{ type: number, enum: [ low, high ] }", "ThingA?")]
    [InlineData("{ type: boolean, enum: [ auto, manual ] }", "ThingA?")]
    [InlineData("{ type: integer, enum: [ '1', '2' ] }", "long?")]
    [InlineData("{ type: boolean, enum: [ 'true', 'false' ] }", "bool?")]
    [InlineData("{ type: boolean, enum: [ true ] }", "bool?")]
    [InlineData("{ type: integer, enum: [ 1.5, 2 ] }", "double?")]
    [InlineData("{ type: integer, enum: [ 1.0, 2.0 ] }", "int?")]
    [InlineData("{ type: number, enum: [ 1, 2 ] }", "double?")]
    [InlineData("{ type: string, enum: [ 1, 2, 3 ] }", "ThingA?")]
    [InlineData("{ type: integer, enum: [ 1, null ], nullable: true }", "Optional<int?>")]
    [InlineData("{ type: array, items: { type: integer, enum: [ any, monday ] } }", "IReadOnlyList<ThingA>?")]
    public void Enum_has_the_type_of_its_values(string schema, string expected) =>
        Assert.Equal(expected, ValueDocument.TypeOf(ValueDocument.Create($"a: {schema}")));

    [Theory]
    [InlineData("2.0", "{ name: day, in: query, type: integer, enum: [ any, monday ] }")]
    [InlineData("3.0.4", "{ name: day, in: query, schema: { type: integer, enum: [ any, monday ] } }")]
    [InlineData("3.1.1", "{ name: day, in: query, schema: { $ref: '#/components/schemas/Day' } }")]
    public async Task Texts_of_an_integer_enum_are_sent_and_read(string version, string parameter)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create(
                "a: { type: integer, enum: [ any, monday ] }", version, "Day: { type: integer, enum: [ any, monday ] }", parameter),
            """
            var thing = await client.Thing.GetAsync(new() { Day = "monday" });
            await client.Thing.UpdateAsync(thing);
            return thing.A.ToString();
            """,
            """{"a":"any"}""");

        Assert.Equal("any", exchange.Result);
        Assert.Equal("/thing?day=monday", exchange.Requests[0].Target);
        Assert.Equal("""{"a":"any"}""", exchange.Requests[1].Body);
        Assert.Empty(exchange.Mismatches);
    }

    [Theory]
    [InlineData("{ type: integer, enum: [ 1, 2, any ] }", """{"a":2}""")]
    [InlineData("{ type: integer, enum: [ 1, 2, any ] }", """{"a":"any"}""")]
    [InlineData("{ enum: [ 1, two, true, null ] }", """{"a":"two"}""")]
    [InlineData("{ enum: [ 1, two, true, null ] }", """{"a":true}""")]
    [InlineData("{ enum: [ 1, two, true, null ] }", """{"a":null}""")]
    public async Task Mixed_values_are_read_and_written_back(string schema, string json)
    {
        var exchange = await GeneratedClient.RunAsync(ValueDocument.Create($"a: {schema}"), ValueDocument.WriteBack, json);

        Assert.Equal(json, exchange.Requests[1].Body);
        Assert.Empty(exchange.Mismatches);
    }
}
