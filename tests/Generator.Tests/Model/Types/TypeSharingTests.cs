using System.Text.RegularExpressions;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Model.Types;

/// <summary>
/// Tests which schemas share a type: those that are one schema of the document, enums of one resource and property, and those that have
/// one name on purpose. Equal schemas do not, because they can differ tomorrow.
/// </summary>
public sealed partial class TypeSharingTests
{
    private const string Status = """{ "type": "string", "enum": ["open", "closed"] }""";

    [Theory]
    [InlineData("""{ "type": "integer" }""", """{ "type": "integer" }""")]
    [InlineData("""{ "type": "integer" }""", """{ "type": "integer", "maximum": 281474976710656 }""")]
    [InlineData("""{ "type": "string" }""", """{ "type": "string", "format": "date-time" }""")]
    public void Inline_objects_have_types_of_their_own_even_if_they_are_equal(string one, string other)
    {
        var types = Types(Document(Object(one), Object(other)));

        Assert.Superset(new HashSet<string>(["Thing", "ThingCreateResult"]), types);
    }

    [Fact]
    public void Enums_of_one_resource_and_property_are_one_type_with_all_values()
    {
        var run = GeneratorRun.Clean(Document(Object(Status), Object("""{ "type": "string", "enum": ["open", "lost"] }""")));

        var code = string.Concat(run.Files.Values);
        Assert.Single(Declarations(code), name => name == "ThingX");
        Assert.All(["Open", "Closed", "Lost"], value => Assert.Contains($"ThingX {value} =>", code, StringComparison.Ordinal));
    }

    [Fact]
    public void Enums_with_one_declared_name_are_one_type_with_all_values()
    {
        var code = string.Concat(GeneratorRun.Clean(Document(
            Object("""{ "type": "string", "enum": ["a"], "x-cf1gen-name": "Level" }"""),
            """
            { "type": "object", "properties": { "y": { "type": "string", "enum": ["a", "b"], "x-cf1gen-name": "Level" } } }
            """)).Files.Values);

        Assert.Single(Declarations(code), name => name == "Level");
        Assert.Contains("Level B =>", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Properties_of_a_component_have_the_same_types_in_all_classes_that_contain_it()
    {
        var run = GeneratorRun.Clean(Document(
            """{ "$ref": "#/components/schemas/Base" }""",
            """{ "allOf": [{ "$ref": "#/components/schemas/Base" }, { "type": "object", "properties": { "own": {} } }] }"""));

        Assert.Contains("BaseOwner", Types(run));
        Assert.DoesNotContain("ThingCreateResultOwner", Types(run));
    }

    private static HashSet<string> Types(SpecFile spec) => Types(GeneratorRun.Clean(spec));

    private static HashSet<string> Types(GeneratorRun run) => [.. Declarations(string.Concat(run.Files.Values))];

    private static IEnumerable<string> Declarations(string code) =>
        TypeDeclaration().Matches(code).Select(match => match.Groups[1].Value);

    private static string Object(string schema) => $$"""
        { "type": "object", "properties": { "x": {{schema}}, "marker": { "type": "string" } } }
        """;

    /// <summary>Creates a document with a GET and a POST of one resource, with these results.</summary>
    private static SpecFile Document(string get, string post) => new("things.json", $$"""
        {
          "openapi": "3.1.0", "info": { "title": "T", "version": "1" },
          "paths": { "/things/{id}": { "get": { {{Responses(get)}} } }, "/things": { "post": { {{Responses(post)}} } } },
          "components": { "schemas": {
            "Base": {
              "type": "object",
              "properties": { "owner": { "type": "object", "properties": { "name": { "type": "string" } } } }
            }
          } }
        }
        """);

    private static string Responses(string schema) => $$"""
        "parameters": [], "responses": { "200": { "description": "It.", "content": { "application/json": { "schema": {{schema}} } } } }
        """;

    [GeneratedRegex(@"public (?:sealed|readonly) partial (?:class|struct) (\w+) : (?:ApiModel|ApiUnion|IOpenEnum)")]
    private static partial Regex TypeDeclaration();
}
