using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading.References;

public class ReferenceNormalizerTests
{
    [Fact]
    public void Reference_names_its_component()
    {
        var reading = ReadResult.Body("""
            paths: {}
            components:
              schemas:
                A: { $ref: '#/components/schemas/My%20Thing.x' }
                My Thing.x: { type: string }
            """);

        reading.AssertClean();
        Assert.Equal("My Thing.x", Reference(reading.Schemas["A"]).Id);
        Assert.Equal(JsonSchemaType.String, reading.Schemas["A"].Type);
    }

    [Theory]
    [InlineData("other.yaml#/components/schemas/B")]
    [InlineData("../outside/secret.json")]
    [InlineData("https://127.0.0.1/api.json#/components/schemas/B")]
    [InlineData("file:///etc/passwd")]
    public void Reference_out_of_the_project_is_reported(string reference)
    {
        var reading = ReadResult.Body($$"""
            paths: {}
            components:
              schemas:
                A: { description: kept, $ref: '{{reference}}' }
            """);

        Assert.Contains($"'{reference}'", reading.AssertOne("CF1005", 7, 29).GetMessage(null), StringComparison.Ordinal);
        Assert.Equal("kept", Assert.IsType<OpenApiSchema>(reading.Schemas["A"]).Description);
    }

    [Theory]
    [InlineData("#/components/schemas/None", "points to nothing in this document")]
    [InlineData("#/components/schemas/A", "is part of a cycle of references")]
    [InlineData("#/components/schemas", "points to something that is not a schema")]
    [InlineData("#/components/schemas/C/properties", "points to something that is not a schema")]
    [InlineData("#", "points to nothing in this document")]
    [InlineData("#/components/schemas/B/maxLength", "points to nothing in this document")]
    [InlineData("#/", "points to nothing in this document")]
    [InlineData("#/openapi", "points to nothing in this document")]
    [InlineData("#openapi", "points to nothing in this document")]
    public void Reference_without_a_target_is_removed(string reference, string error)
    {
        var reading = ReadResult.Body($$"""
            paths: {}
            components:
              schemas:
                A: { $ref: '{{reference}}' }
                B: { maxLength: 3 }
                C: { properties: {} }
            """);

        Assert.Contains($"'{reference}' {error}", reading.AssertOne("CF1008", 7, 10).GetMessage(null), StringComparison.Ordinal);
        Assert.IsType<OpenApiSchema>(reading.Schemas["A"]);
    }

    [Fact]
    public void Cycle_of_references_is_broken_once()
    {
        var reading = ReadResult.Body("""
            paths: {}
            components:
              schemas:
                Outside: { $ref: '#/components/schemas/A' }
                A: { $ref: '#/components/schemas/B' }
                B: { $ref: '#/components/schemas/A' }
            """);

        reading.AssertOne("CF1008", 8, 10);
        Assert.IsType<OpenApiSchema>(reading.Schemas["A"]);
        Assert.Equal("A", Reference(reading.Schemas["B"]).Id);
        Assert.Equal("A", Reference(reading.Schemas["Outside"]).Id);
    }

    [Fact]
    public void Schema_can_be_recursive()
    {
        var reading = ReadResult.Body("""
            paths: {}
            components:
              schemas:
                A: { properties: { child: { $ref: '#/components/schemas/A' } }, allOf: [ { $ref: '#/components/schemas/A' } ] }
            """);

        reading.AssertClean();
        Assert.Equal("A", Reference(reading.Schemas["A"].Properties!["child"]).Id);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Nested_schema_becomes_a_component_when_it_is_referenced(string version)
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  responses:
                    '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Tree/properties/node' } } } }
            components:
              schemas:
                Tree:
                  properties:
                    node:
                      properties:
                        next: { $ref: '#/components/schemas/Tree/properties/node' }
                        leaf: { type: string }
                        same: { $ref: '#/components/schemas/Tree/properties/node/properties/leaf' }
            """, version);

        reading.AssertClean();
        Assert.Equal(["Tree", "Tree_node", "Tree_node_leaf"], reading.Schemas.Keys);
        Assert.Equal("Tree_node", Reference(reading.Schemas["Tree"].Properties!["node"]).Id);
        Assert.Equal("Tree_node", Reference(reading.Schemas["Tree_node"].Properties!["next"]).Id);
        Assert.Equal("Tree_node_leaf", Reference(reading.Schemas["Tree_node"].Properties!["same"]).Id);
        Assert.Equal("Tree_node", Reference(reading.Get("/a").Responses!["200"].Content!["application/json"].Schema!).Id);
        Assert.Equal((16, 13), Place(reading, "#/components/schemas/Tree_node/properties/leaf"));
    }

    [Fact]
    public void Component_with_a_slash_in_its_name_is_found()
    {
        var reading = ReadResult.Yaml("""
            swagger: '2.0'
            paths: {}
            definitions:
              A: { items: { $ref: '#/definitions/b~1c' } }
              b/c: { type: string }
            """);

        reading.AssertClean();
        Assert.Equal("b_c", Reference(reading.Schemas["A"].Items!).Id);
        Assert.Equal(JsonSchemaType.String, reading.Schemas["A"].Items!.Type);
        Assert.Equal((5, 3), Place(reading, "#/definitions/b_c"));
        Assert.Equal((5, 3), Place(reading, "#/components/schemas/b_c"));
        Assert.Equal((4, 8), Place(reading, "#/components/schemas/A/items"));
    }

    [Fact]
    public void Target_that_is_neither_schema_nor_component_is_copied()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  parameters: [ { name: size, in: query, schema: { type: integer } } ]
                  responses: { '200': { description: Fine } }
              /b:
                get:
                  parameters: [ { $ref: '#/paths/~1a/get/parameters/0' } ]
                  responses: { '200': { $ref: '#/paths/~1a/get/responses/200' } }
            """);

        reading.AssertClean();
        Assert.Equal("size", Assert.IsType<OpenApiParameter>(Assert.Single(reading.Get("/b").Parameters!)).Name);
        Assert.Equal("Fine", Assert.IsType<OpenApiResponse>(reading.Get("/b").Responses!["200"]).Description);
    }

    /// <summary>Microsoft.OpenApi would look for a parameter with the name of the body, and find the reference itself.</summary>
    [Fact]
    public void Component_of_another_kind_is_copied()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  parameters: [ { $ref: '#/components/parameters/size' } ]
                  responses: {}
            components:
              parameters: { size: { $ref: '#/components/requestBodies/size' } }
              requestBodies: { size: { name: size, in: query, description: Found } }
            """);

        Assert.Equal("Found", Assert.Single(reading.Get("/a").Parameters!).Description);
    }

    /// <summary>The parameter remains, and a copy of it becomes a schema.</summary>
    [Fact]
    public void Parameter_can_also_be_referenced_as_a_schema()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  parameters: [ { $ref: '#/components/parameters/size' } ]
                  responses: {}
            components:
              parameters: { size: { name: size, in: query, type: string, description: A size } }
              schemas:
                One: { $ref: '#/components/parameters/size' }
                Two: { type: object, properties: { size: { $ref: '#/components/parameters/size' } } }
            """);

        Assert.Equal("size", Assert.Single(reading.Get("/a").Parameters!).Name);
        Assert.Equal("A size", reading.Schemas["One"].Description);
        Assert.Equal(reading.Schemas["One"].Type, reading.Schemas["Two"].Properties!["size"].Type);
        Assert.Equal(3, reading.Schemas.Count);
    }

    [Fact]
    public void Copy_of_an_external_reference_is_not_a_reference()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  responses: { default: { $ref: '#/components/schemas/A/properties/b' } }
            components:
              schemas: { A: { properties: { b: { $ref: none.yaml, description: Copied } } } }
            """);

        Assert.Contains(reading.Diagnostics, found => found.Id == "CF1005");
        Assert.Equal("Copied", Assert.IsType<OpenApiResponse>(reading.Get("/a").Responses!["default"]).Description);
    }

    [Fact]
    public void Copy_that_would_contain_itself_is_not_created()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                post:
                  callbacks: { done: { '{$request.body#/url}': { $ref: '#/paths/~1a' } } }
                  responses: { '200': { description: Fine } }
            """);

        Assert.Contains(
            "leads back to an object that contains it", reading.AssertOne("CF1008", 7, 54).GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Parameter_without_a_target_is_removed()
    {
        var reading = ReadResult.Body("""
            paths:
              /a:
                get:
                  parameters: [ { $ref: '#/components/parameters/none' }, { name: b, in: query } ]
                  responses: { '200': { description: Fine } }
            """);

        reading.AssertOne("CF1008", 7, 23);
        Assert.Equal("b", Assert.Single(reading.Get("/a").Parameters!).Name);
    }

    [Fact]
    public void Reference_in_data_is_not_followed()
    {
        var reading = ReadResult.Body("""
            paths: {}
            x-a: { $ref: none.json }
            components:
              schemas:
                A: { default: { $ref: none.json }, example: { $ref: none.json }, enum: [ { $ref: none.json } ] }
                B: { type: object, properties: { $ref: { type: string }, default: { type: string } } }
            """);

        reading.AssertClean();
        Assert.Equal(["$ref", "default"], reading.Schemas["B"].Properties!.Keys);
    }

    [Fact]
    public void Reference_that_is_not_a_string_is_removed() =>
        ReadResult.Body("paths: {}\ncomponents: { schemas: { A: { $ref: 3 } } }").AssertOne("CF1006", 5, 31);

    private static JsonSchemaReference Reference(IOpenApiSchema schema) => Assert.IsType<OpenApiSchemaReference>(schema).Reference;

    private static (int Line, int Column) Place(ReadResult reading, string at)
    {
        var start = reading.Spec.Locate(at).GetLineSpan().StartLinePosition;
        return (start.Line + 1, start.Character + 1);
    }
}
