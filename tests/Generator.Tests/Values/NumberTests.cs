namespace Cf1Gen.Generator.Tests.Values;

public sealed class NumberTests
{
    [Theory]
    [InlineData("{ type: number }", "double?")]
    [InlineData("{ type: number, format: float }", "double?")]
    [InlineData("{ type: number, format: decimal }", "decimal?")]
    [InlineData("{ type: number, format: currency }", "decimal?")]
    [InlineData("{ type: number, format: int64 }", "long?")]
    public void Number_has_the_type_of_its_format(string schema, string expected) =>
        Assert.Equal(expected, ValueDocument.TypeOf(ValueDocument.Create($"a: {schema}")));

    [Theory]
    [InlineData("{ type: number }", "99999999999999.99")]
    [InlineData("{ type: number }", "9007199254740993")]
    [InlineData("{ type: number }", "0.1000000000000000055511151231257827")]
    [InlineData("{ type: number }", "1e-400")]
    [InlineData("{ type: number }", "0.5")]
    [InlineData("{ type: number, format: decimal }", "0.12345678901234567890123456789012345")]
    [InlineData("{ type: number, format: decimal }", "1.10")]
    [InlineData("{ type: number, nullable: true }", "9007199254740993")]
    [InlineData("{ oneOf: [ { type: number }, { type: string } ] }", "9007199254740993")]
    [InlineData("{ $ref: '#/components/schemas/Price' }", "9007199254740993")]
    public async Task Number_is_written_back_unchanged(string schema, string number)
    {
        var document = ValueDocument.Create(
            $"a: {schema}, l: {{ type: array, items: {schema} }}, m: {{ type: object, additionalProperties: {schema} }}, "
                + $"o: {{ type: object, required: [ r ], properties: {{ r: {schema} }} }}",
            components: "Price: { type: number }");
        var json = $$$"""{"a":{{{number}}},"l":[1,{{{number}}}],"m":{"k":{{{number}}},"n":2},"o":{"r":{{{number}}}}}""";

        Assert.Equal(json, await ValueDocument.WriteBackAsync(document, json));
    }

    [Theory]
    [InlineData("2026-01-31T10:00:00.123456789Z")]
    [InlineData("2026-01-31T10:00:00.123456789+02:00")]
    [InlineData("2026-01-31T10:00:00")]
    [InlineData("2026-01-31")]
    public async Task Date_and_time_that_its_type_cannot_represent_is_written_back_unchanged(string text)
    {
        var document = ValueDocument.Create(
            "a: { type: string, format: date-time }, l: { type: array, items: { type: string, format: date-time } }");
        var json = $$$"""{"a":"{{{text}}}","l":["{{{text}}}"]}""";

        Assert.Equal(json, await ValueDocument.WriteBackAsync(document, json));
    }
}
