using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class NullTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{ nullable: true }")]
    public async Task Null_of_an_untyped_property_is_seen_and_written_back(string schema)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create($"a: {schema}, m: {{ type: object, additionalProperties: {{}} }}, l: {{ type: array, items: {{}} }}"),
            """
            var thing = await client.Thing.GetAsync();
            await client.Thing.UpdateAsync(thing);
            return $"{thing.A!.Value.ValueKind} {thing.M!["k"].ValueKind} {thing.L![0].ValueKind}";
            """,
            """{"a":null,"m":{"k":null},"l":[null]}""");

        Assert.Equal("Null Null Null", exchange.Result);
        Assert.Equal("""{"a":null,"m":{"k":null},"l":[null]}""", exchange.Requests[1].Body);
        Assert.Empty(exchange.Mismatches);
    }

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: integer }")]
    [InlineData("{ type: boolean }")]
    [InlineData("{ type: string, format: date-time }")]
    [InlineData("{ type: string, enum: [ x ] }")]
    [InlineData("{ type: object, properties: { b: { type: string } } }")]
    [InlineData("{ type: array, items: { type: string } }")]
    [InlineData("{ type: object, additionalProperties: { type: string } }")]
    [InlineData("{ oneOf: [ { type: string }, { type: integer } ] }")]
    [InlineData("{ $ref: '#/components/schemas/Other' }")]
    public async Task Null_that_the_document_does_not_allow_is_reported_and_written_back(string schema)
    {
        var exchange = await GeneratedClient.RunAsync(
            ValueDocument.Create($"a: {schema}", components: "Other: { type: object, properties: { b: { type: string } } }"),
            """
            var thing = await client.Thing.GetAsync();
            await client.Thing.UpdateAsync(thing);
            return thing.A is null ? "null" : "a value";
            """,
            """{"a":null}""");

        Assert.Equal("null", exchange.Result);
        Assert.Equal("""{"a":null}""", exchange.Requests[1].Body);
        Assert.Equal(["$.a: expected a value, found null."], exchange.Mismatches);
    }

    [Theory]
    [InlineData("{ type: string, nullable: true }")]
    [InlineData("{ type: integer, nullable: true }")]
    [InlineData("{ type: array, items: { type: string }, nullable: true }")]
    public async Task Null_that_the_document_allows_is_written_back_without_a_report(string schema)
    {
        var exchange = await GeneratedClient.RunAsync(ValueDocument.Create($"a: {schema}"), ValueDocument.WriteBack, """{"a":null}""");

        Assert.Equal("""{"a":null}""", exchange.Requests[1].Body);
        Assert.Empty(exchange.Mismatches);
    }

    [Fact]
    public async Task Property_that_is_absent_stays_absent() =>
        Assert.Equal("{}", await ValueDocument.WriteBackAsync(ValueDocument.Create("a: {}, s: { type: string }"), "{}"));
}
