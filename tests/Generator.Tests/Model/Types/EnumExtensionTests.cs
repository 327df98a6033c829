using System.Text.RegularExpressions;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Types;

/// <summary>Tests the names of enum values that extensions declare.</summary>
public sealed partial class EnumExtensionTests
{
    private const string Values = "type: string, enum: [ a1, b2 ]";

    [Theory]
    [InlineData("", "A1 B2")]
    [InlineData("x-enum-varnames: [ FIRST_ONE, Second ]", "FirstOne Second")]
    [InlineData("x-enumNames: [ FirstOne, Second ]", "FirstOne Second")]
    [InlineData("x-enum-varnames: { b2: Second }", "A1 Second")]
    [InlineData("x-enum-varnames: [ FirstOne, Second ], x-enumNames: [ Other, Others ]", "FirstOne Second")]
    [InlineData("x-enum-varnames: [ FirstOne ], x-enumNames: [ Other, Others ]", "Other Others")]
    [InlineData("x-enum-varnames: [ is-a, is_a ]", "IsA B2")]
    [InlineData("x-ms-enum: { name: State, modelAsString: true }", "A1 B2", "State")]
    [InlineData("x-ms-enum: { name: STATE_kind, values: [ { value: b2, name: Second, description: 2nd. } ] }", "A1 Second", "StateKind")]
    [InlineData("x-ms-enum: { name: State }, x-cf1gen-name: Level", "A1 B2", "Level")]
    [InlineData("x-ms-enum: { values: [ { value: a1, name: Second } ] }, x-enum-varnames: [ FirstOne, Second ]", "FirstOne Second")]
    public void Names_are_those_of_the_extension(string extensions, string expected, string type = "Named")
    {
        var run = GeneratorRun.Clean(Document($"{{ {Values}, {extensions} }}"));

        Assert.Equal(expected.Split(' '), Members(run, type));
    }

    [Theory]
    [InlineData("x-enum-varnames: [ First ]", "has 1 items for 2 values")]
    [InlineData("x-enum-varnames: [ First, 2 ]", "contains an item that is not a string")]
    [InlineData("x-enum-varnames: [ First, null ]", "contains an item that is not a string")]
    [InlineData("x-enum-varnames: [ First, ' ' ]", "contains an empty name")]
    [InlineData("x-enum-varnames: [ First, First ]", "has the name 'First' for several values")]
    [InlineData("x-enum-varnames: { c3: Third }", "contains 'c3', which is not a value of the enum")]
    [InlineData("x-enumNames: First", "is neither an array nor an object")]
    [InlineData("x-enumDescriptions: [ The first. ]", "has 1 items for 2 values")]
    [InlineData("x-ms-enum: Third", "is not an object")]
    [InlineData("x-ms-enum: { name: 3 }", "has a name that is not a string")]
    [InlineData("x-ms-enum: { values: 3 }", "has values that are not an array")]
    [InlineData("x-ms-enum: { values: [ { name: Third } ] }", "has an item of 'values' without a value")]
    [InlineData("x-ms-enum: { values: [ { value: c3 } ] }", "contains 'c3', which is not a value of the enum")]
    [InlineData("x-ms-enum: { values: [ { value: a1, name: 1 } ] }", "has a name for 'a1' that is not a string")]
    [InlineData("x-ms-enum: { values: [ { value: a1, name: A }, { value: b2, name: A } ] }", "has the name 'A' for several values")]
    public void Extension_that_does_not_fit_is_reported_and_ignored(string extension, string error)
    {
        var run = GeneratorRun.Clean(Document($"{{ {Values}, {extension} }}"));

        var found = Assert.Single(run.Diagnostics, found => found.Id == "CF1085");
        Assert.Contains($"' {error}. It was ignored", found.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal((11, 45), (
            found.Location.GetLineSpan().StartLinePosition.Line, found.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Equal(["A1", "B2"], Members(run, "Named"));
    }

    [Theory]
    [InlineData("x-enum-descriptions: [ The first., '' ]")]
    [InlineData("x-enumDescriptions: { a1: The first. }")]
    [InlineData("x-ms-enum: { values: [ { value: a1, description: The first. } ] }")]
    public void Descriptions_are_those_of_the_extension(string extension)
    {
        var code = string.Concat(GeneratorRun.Clean(Document($"{{ {Values}, {extension} }}")).Files.Values);

        Assert.Contains("/// <summary><c>a1</c>: The first.</summary>", code, StringComparison.Ordinal);
        Assert.Contains("/// <summary><c>b2</c></summary>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_among_the_values_needs_no_name()
    {
        var run = GeneratorRun.Clean(
            Document("{ type: string, nullable: true, enum: [ a1, null, b2 ], x-enum-varnames: [ First, Second ] }"));

        Assert.Equal(["First", "Second"], Members(run, "Named"));
    }

    [Fact]
    public void Names_of_numbers_are_in_the_description() => Assert.Contains(
        "One of <c>1</c> (First), <c>2</c> (Second).",
        string.Concat(GeneratorRun.Clean(Document("{ type: integer, enum: [ 1, 2 ], x-enum-varnames: [ First, Second ] }")).Files.Values),
        StringComparison.Ordinal);

    [Fact]
    public void Enums_of_one_name_share_a_type()
    {
        var run = GeneratorRun.Clean(new SpecFile("swagger.yaml", """
            swagger: '2.0'
            info: { title: T, version: '1' }
            paths:
              /things:
                get:
                  parameters:
                    - { name: state, in: query, type: string, enum: [ a1, b2 ], x-ms-enum: { name: State } }
                    - { name: not, in: query, type: array, items: { type: string, enum: [ b2, c3 ], x-ms-enum: { name: State } } }
                  responses: { '204': { description: Done. } }
            """));

        Assert.Equal(["A1", "B2", "C3"], Members(run, "State"));
    }

    /// <summary>Returns the values of an enum in their order.</summary>
    private static IEnumerable<string> Members(GeneratorRun run, string type) => Value().Matches(string.Concat(run.Files.Values))
        .Where(match => match.Groups["type"].Value == type).Select(match => match.Groups["name"].Value);

    private static SpecFile Document(string schema) => new("things.yaml", $$"""
        openapi: 3.0.3
        info: { title: T, version: '1' }
        paths:
          /things/{id}:
            get:
              parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        components:
          schemas:
            Thing: { type: object, properties: { named: { $ref: '#/components/schemas/Named' } } }
            Named: {{schema}}
        """);

    [GeneratedRegex(@"public static (?<type>\w+) (?<name>\w+) => new\(Values\.")]
    private static partial Regex Value();
}
