using System.Text.RegularExpressions;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("{ type: integer, format: int32 }", "{ type: integer, format: int32, maximum: 281474976710656 }", "int?", "long?")]
    [InlineData("{ type: integer, minimum: 0, maximum: 9 }", "{ type: integer, minimum: 0, maximum: 281474976710656 }", "int?", "long?")]
    [InlineData("{ type: integer }", "{ type: integer, maximum: 18446744073709551615 }", "long?", "decimal?")]
    [InlineData("{ type: string }", "{ type: string, format: byte }", "string?", "byte[]?")]
    [InlineData("{ type: string }", "{ type: string, format: date-time-rfc1123 }", "string?", "DateTimeOffset?")]
    public void Inline_objects_that_differ_in_a_property_are_two_types(string first, string second, string firstType, string secondType)
    {
        var document = ValueDocument.Create(
            $"x: {{ type: object, properties: {{ pos: {{ type: object, properties: {{ offset: {first} }} }} }} }}, "
            + $"y: {{ type: object, properties: {{ pos: {{ type: object, properties: {{ offset: {second} }} }} }} }}");

        var models = string.Concat(GeneratorRun.Of(document).Files.Values);

        Assert.Contains($"public {firstType} Offset", models, StringComparison.Ordinal);
        Assert.Contains($"public {secondType} Offset", models, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offset_of_48_bits_is_read_next_to_one_of_32_bits()
    {
        var json = """{"x":{"pos":{"offset":5}},"y":{"pos":{"offset":281474976710656}}}""";
        var document = ValueDocument.Create(
            "x: { type: object, properties: { pos: { type: object, properties: { offset: { type: integer, format: int32 } } } } }, "
            + "y: { type: object, properties: { pos: { type: object, properties: { offset: { type: integer, maximum: 281474976710656 } } } } }");

        Assert.Equal(json, await ValueDocument.WriteBackAsync(document, json));
    }

    [Fact]
    public void Inline_bodies_that_differ_in_a_nested_readOnly_are_two_types()
    {
        var document = ValueDocument.Create(
            "x: { type: object, properties: { cfg: { type: object, required: [ id ], properties: { id: { type: string, readOnly: true } } } } }, "
            + "y: { type: object, properties: { cfg: { type: object, required: [ id ], properties: { id: { type: string } } } } }");

        var models = string.Concat(GeneratorRun.Clean(document).Files.Values);

        var classes = Regex.Matches(models, @"class (\w*Cfg\w*)").Select(match => match.Groups[1].Value).Distinct();
        Assert.Equal(2, classes.Count());
    }
}
