using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading.OpenApiLibrary;

/// <summary>Tests that an invalid part is reported and removed, and that the rest is read.</summary>
public class InvalidPartFinderTests
{
    [Theory]
    [InlineData("deprecated: perhaps", "deprecated")]
    [InlineData("parameters: [ { name: a, in: query, schema: { maxLength: long } } ]", "parameters/0/schema/maxLength")]
    [InlineData("responses: { '200': { description: '', content: { application/json: { schema: { minimum: 1, minItems: 1.5 } } } } }", "responses/200/content/application~1json/schema/minItems")]
    public void Only_the_part_for_which_the_library_throws_is_removed(string member, string at)
    {
        var reading = ReadResult.Body($$"""
            paths:
              /a: { get: { operationId: a } }
              /b:
                get:
                  operationId: b
                  {{member}}
              /c: { get: { operationId: c } }
            """);

        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("CF1006", 9), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1));
        Assert.Contains($"'#/paths/~1b/get/{at}' cannot be read: ", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["a", "b", "c"], reading.Document.Paths.Values.Select(path => path.Operations![HttpMethod.Get].OperationId));
    }

    [Fact]
    public void Error_of_the_library_is_a_warning_at_its_location()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  operationId: [ a ]
            """);

        Assert.Contains("'#/paths/~1a/get/operationId'", reading.AssertOne("CF1004", 7, 7).GetMessage(null), StringComparison.Ordinal);
        Assert.NotNull(reading.Get("/a"));
    }

    [Fact]
    public void Unknown_member_is_reported()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get: { operationid: a }
            """);

        Assert.Contains("'#/paths/~1a/get/operationid'", reading.AssertOne("CF1020", 6, 12).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Error_in_a_list_is_located_at_the_item()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  parameters:
                    - { name: a, in: query, schema: { type: string } }
                    - { name: b, in: query, schema: { typ: string } }
            """);

        reading.AssertOne("CF1020", 9, 43);
    }

    [Fact]
    public void Slash_is_added_to_a_path()
    {
        var reading = ReadResult.Body("paths:\n  a: { get: { operationId: a } }\n  /b: {}");

        Assert.Contains("'/a'", reading.AssertOne("CF1060", 5, 3).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(["/a", "/b"], reading.Document.Paths.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Path_without_a_slash_is_removed_when_it_exists_with_one()
    {
        var reading = ReadResult.Body("paths:\n  a: { get: { operationId: a } }\n  /a: {}");

        reading.AssertOne("CF1006", 5, 3);
        Assert.Empty(Assert.Single(reading.Document.Paths).Value.Operations ?? []);
    }

    [Theory]
    [InlineData("A: text")]
    [InlineData("A: null")]
    [InlineData("A: []")]
    [InlineData("A: 3")]
    public void Value_that_is_not_a_schema_is_removed(string schema)
    {
        var reading = ReadResult.Body($"paths: {{}}\ncomponents:\n  schemas:\n    {schema}\n    B: {{}}");

        reading.AssertOne("CF1006", 7, 5);
        Assert.Equal("B", Assert.Single(reading.Schemas).Key);
    }

    [Fact]
    public void Items_that_are_not_objects_are_removed()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  parameters: [ null, { name: a, in: query }, text ]
            components:
              schemas:
                A: { allOf: [ 3, { type: object } ] }
            """);

        Assert.Equal([(10, 19), (7, 51), (7, 21)], reading.Diagnostics.Select(diagnostic => (
            diagnostic.Location.GetLineSpan(
                ).StartLinePosition.Line + 1, diagnostic.Location.GetLineSpan().StartLinePosition.Character + 1)));
        Assert.All(reading.Diagnostics, diagnostic => Assert.Equal("CF1006", diagnostic.Id));
        Assert.Equal("a", Assert.Single(reading.Get("/a").Parameters!).Name);
        Assert.Equal(JsonSchemaType.Object, Assert.Single(reading.Schemas["A"].AllOf!).Type);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Boolean_values_are_schemas(string version)
    {
        var reading = ReadResult.Body("""
            paths: {}
            components:
              schemas:
                Any: true
                None: false
                A: { properties: { b: true }, items: true, allOf: [ true ], additionalProperties: false }
                R: { $ref: '#/components/schemas/Any' }
            """, version);

        reading.AssertClean();
        Assert.NotNull(reading.Schemas["Any"]);
        Assert.NotNull(reading.Schemas["None"].Not);
        Assert.NotNull(reading.Schemas["A"].Properties!["b"]);
        Assert.NotNull(reading.Schemas["A"].Items);
        Assert.NotNull(Assert.Single(reading.Schemas["A"].AllOf!));
        Assert.False(reading.Schemas["A"].AdditionalPropertiesAllowed);
        Assert.NotNull(Assert.IsType<OpenApiSchemaReference>(reading.Schemas["R"]).Target);
    }

    [Fact]
    public void Media_type_without_a_value_is_kept()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  responses:
                    '200':
                      description: A file
                      content:
                        application/pdf:
            """);

        reading.AssertClean();
        Assert.Null(reading.Get("/a").Responses!["200"].Content!["application/pdf"].Schema);
    }
}
