using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class IntegerTests
{
    [Theory]
    [InlineData("{ type: integer }", "long?")]
    [InlineData("{ type: integer, format: int32 }", "int?")]
    [InlineData("{ type: integer, format: int16 }", "int?")]
    [InlineData("{ type: integer, format: uint8 }", "int?")]
    [InlineData("{ type: integer, format: int32, maximum: 5000000000 }", "long?")]
    [InlineData("{ type: integer, format: int64 }", "long?")]
    [InlineData("{ type: integer, format: uint32 }", "long?")]
    [InlineData("{ type: integer, format: uint64 }", "ulong?")]
    [InlineData("{ type: integer, format: uint64, minimum: -1 }", "decimal?")]
    [InlineData("{ type: integer, format: unix-time }", "long?")]
    [InlineData("{ type: integer, format: timestamp, minimum: 0, maximum: 2000000000 }", "long?")]
    [InlineData("{ type: integer, format: anything }", "long?")]
    [InlineData("{ type: integer, minimum: 0, maximum: 100 }", "int?")]
    [InlineData("{ type: integer, minimum: 0 }", "long?")]
    [InlineData("{ type: integer, maximum: 100 }", "long?")]
    [InlineData("{ type: integer, minimum: 0, maximum: 5000000000 }", "long?")]
    [InlineData("{ type: integer, minimum: 0, maximum: 18446744073709551615 }", "ulong?")]
    [InlineData("{ type: integer, maximum: 18446744073709551615 }", "decimal?")]
    [InlineData("{ type: integer, maximum: 18446744073709551616 }", "decimal?")]
    [InlineData("{ type: integer, default: 5 }", "long?")]
    [InlineData("{ type: integer, enum: [ 0, 1, 2 ] }", "int?")]
    [InlineData("{ type: integer, enum: [ 0, 5000000000 ] }", "long?")]
    [InlineData("{ type: integer, nullable: true }", "Optional<long?>")]
    [InlineData("{ type: array, items: { type: integer } }", "IReadOnlyList<long>?")]
    [InlineData("{ type: object, additionalProperties: { type: integer } }", "IReadOnlyDictionary<string, long>?")]
    [InlineData("{ $ref: '#/components/schemas/Count' }", "long?")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Count' }, { format: int32 } ] }", "int?")]
    public void Integer_is_a_long_unless_the_document_shows_another_size(string schema, string expected) =>
        Assert.Equal(expected, ValueDocument.TypeOf(ValueDocument.Create($"a: {schema}", components: "Count: { type: integer }")));

    [Theory]
    [InlineData("2.0")]
    [InlineData("3.0.4")]
    [InlineData("3.1.1")]
    [InlineData("3.2.0")]
    public void Integer_without_a_format_is_a_long_in_each_version(string version) =>
        Assert.Equal("long?", ValueDocument.TypeOf(ValueDocument.Create("a: { type: integer }", version)));

    [Theory]
    [InlineData("{ type: integer }", "int?")]
    [InlineData("{ type: integer, example: 5000000000 }", "long?")]
    [InlineData("{ type: integer, format: int64 }", "long?")]
    [InlineData("{ type: integer, format: unix-time }", "long?")]
    public void Integer_without_a_size_is_an_int_when_the_project_chooses_it(string schema, string expected) =>
        Assert.Equal(expected, ValueDocument.TypeOf(ValueDocument.Create($"a: {schema}") with { Integers = "int32" }));

    [Theory]
    [InlineData("int")]
    [InlineData("long")]
    public void Invalid_size_of_integers_is_an_error(string value)
    {
        var run = GeneratorRun.Of(ValueDocument.Create("a: { type: integer }") with { Integers = value });

        var error = Assert.Single(run.Diagnostics);
        Assert.Equal("CF1014", error.Id);
        Assert.Contains("Integers", GeneratorRun.Describe(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Milliseconds_since_1970_are_read_and_written_in_each_place()
    {
        var document = ValueDocument.Create(
            "a: { type: integer }, l: { type: array, items: { type: integer } }, u: { type: integer, format: uint64 }",
            parameters: "{ name: since, in: query, schema: { type: integer } }, "
                + "{ name: X-Until, in: header, schema: { type: integer } }, { name: max, in: query, schema: { type: integer, format: uint64 } }");

        var exchange = await GeneratedClient.RunAsync(
            document,
            """
            var thing = await client.Thing.GetAsync(
                new() { Since = 1717123500573, XUntil = 1717123500574, Max = ulong.MaxValue });
            await client.Thing.UpdateAsync(thing);
            return FormattableString.Invariant($"{thing.A} {thing.L![0]} {thing.U}");
            """,
            """{"a":1717123500573,"l":[-9007199254740993],"u":18446744073709551615}""");

        Assert.Equal("1717123500573 -9007199254740993 18446744073709551615", exchange.Result);
        Assert.Equal("/thing?since=1717123500573&max=18446744073709551615", exchange.Requests[0].Target);
        Assert.Equal("1717123500574", exchange.Requests[0].Headers["X-Until"]);
        Assert.Equal("""{"a":1717123500573,"l":[-9007199254740993],"u":18446744073709551615}""", exchange.Requests[1].Body);
        Assert.Empty(exchange.Mismatches);
    }
}
