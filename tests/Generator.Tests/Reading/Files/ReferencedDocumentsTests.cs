using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading.Files;

/// <summary>Tests references to other files of the project.</summary>
public sealed class ReferencedDocumentsTests
{
    private const string Folder = "/src/specs/";

    [Theory]
    [InlineData("common.yaml", "common.yaml#/Pet")]
    [InlineData("common.yaml", "./common.yaml#/Pet")]
    [InlineData("parts/common.yaml", "parts/common.yaml#/Pet")]
    [InlineData("parts/common.yaml", "parts/../parts/./common.yaml#/Pet")]
    [InlineData("../shared/common.yaml", "../shared/common.yaml#/Pet")]
    [InlineData("my common.yml", "my%20common.yml#/Pet")]
    [InlineData("my common.yml", "my common.yml#/Pet")]
    [InlineData("Common.yaml", "common.yaml#/Pet")]
    public void File_is_found_by_its_path_relative_to_the_referrer(string file, string reference)
    {
        var reading = Read(reference, (file, "Pet: { type: integer }"));

        reading.AssertClean();
        Assert.Equal(JsonSchemaType.Integer, reading.Schemas["A"].Type);
    }

    [Theory]
    [InlineData("common.yaml")]
    [InlineData("../common.yaml#/Pet")]
    [InlineData("/src/specs/parts/common.yaml#/Pet")]
    [InlineData("file:///src/specs/parts/common.yaml#/Pet")]
    [InlineData("https://parts.example/parts/common.yaml#/Pet")]
    [InlineData("C:\\src\\specs\\parts\\common.yaml#/Pet")]
    public void Reference_to_another_file_is_reported(string reference) =>
        Assert.Contains($"'{reference}'", Read(reference, ("parts/common.yaml", "Pet: { type: integer }")).AssertOne("CF1005", 5, 8).GetMessage(null), StringComparison.Ordinal);

    [Fact]
    public void Backslashes_separate_directories()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText("C:\\src\\api.yaml", Document("parts/common.yaml#/Pet")), new DocumentText("C:\\src\\parts\\common.yaml", "Pet: { type: integer }"));

        reading.AssertClean();
    }

    [Fact]
    public void File_can_be_a_recursive_schema()
    {
        var reading = Read("tree.json", ("tree.json", """{ "type": "object", "properties": { "child": { "$ref": "#" }, "also": { "$ref": "tree.json" } } }"""));

        reading.AssertClean();
        Assert.Equal("A", Reference(reading.Schemas["A"].Properties!["child"]));
        Assert.Equal("A", Reference(reading.Schemas["A"].Properties!["also"]));
    }

    [Fact]
    public void Files_can_refer_to_each_other_and_to_the_document()
    {
        var reading = Read(
            "one.yaml#/One",
            ("one.yaml", "One: { type: object, properties: { two: { $ref: 'two.json#/Two' } } }"),
            ("two.json", """{ "Two": { "type": "object", "properties": { "one": { "$ref": "one.yaml#/One" }, "a": { "$ref": "api.yaml#/components/schemas/A" } } } }"""));

        reading.AssertClean();
        Assert.Equal(["A", "Two"], reading.Schemas.Keys);
        Assert.Equal("Two", Reference(reading.Schemas["A"].Properties!["two"]));
        Assert.Equal("A", Reference(reading.Schemas["Two"].Properties!["one"]));
        Assert.Equal("A", Reference(reading.Schemas["Two"].Properties!["a"]));
    }

    [Fact]
    public void Cycle_of_references_through_files_is_broken()
    {
        var reading = Read("one.yaml#/One", ("one.yaml", "One: { $ref: 'two.yaml#/Two' }"), ("two.yaml", "Two: { $ref: 'one.yaml#/One' }"));

        reading.AssertOne("CF1008", 5, 8);
    }

    [Fact]
    public void Copying_ends_when_files_contain_each_other()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText(Folder + "api.yaml", "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths: { /a: { $ref: one.yaml } }"),
            new DocumentText(Folder + "one.yaml", "post: { callbacks: { c: { '{$url}': { $ref: two.yaml } } }, responses: { '200': { description: '' } } }"),
            new DocumentText(Folder + "two.yaml", "post: { callbacks: { c: { '{$url}': { $ref: one.yaml } } }, responses: { '200': { description: '' } } }"));

        var found = reading.AssertOne("CF1008", 1, 39);
        Assert.EndsWith("two.yaml", found.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("'one.yaml' leads back to an object that contains it", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostic_has_a_location_in_the_referenced_file()
    {
        var reading = Read("one.yaml#/One", ("one.yaml", "One:\n  properties:\n    two: { $ref: '#/None' }"));

        var found = reading.AssertOne("CF1008", 3, 12);
        Assert.Equal(Folder + "one.yaml", found.Location.GetLineSpan().Path);
        Assert.Contains("'one.yaml#/None' points to nothing in that file", found.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Syntax_error_of_a_referenced_file_is_reported_there()
    {
        var reading = Read("one.json#/One", ("one.json", "{ \"One\": { }"));

        Assert.Equal(["CF1002", "CF1008"], reading.Diagnostics.Select(found => found.Id));
        Assert.Equal(Folder + "one.json", reading.Diagnostics[0].Location.GetLineSpan().Path);
    }

    [Fact]
    public void Unreferenced_parts_of_a_file_are_ignored()
    {
        var reading = Read("one.yaml#/One", ("one.yaml", "One: { type: string }\nTwo: { $ref: 'none.yaml' }"), ("broken.json", "{"));

        reading.AssertClean();
    }

    [Fact]
    public void Schemas_with_the_same_name_are_named_after_their_files()
    {
        var reading = Read(
            "one.yaml#/One",
            ("one.yaml", "One: { properties: { x: { $ref: 'x.yaml#/definitions/Item' }, y: { $ref: 'y.yaml#/definitions/Item' }, z: { $ref: 'y.yaml#/definitions/Other' } } }"),
            ("x.yaml", "definitions: { Item: { type: string } }"),
            ("y.yaml", "definitions: { Item: { type: integer }, Other: { type: boolean } }"));

        reading.AssertClean();
        Assert.Equal(["A", "x_Item", "y_Item", "Other"], reading.Schemas.Keys);
    }

    [Fact]
    public void Paths_and_schemas_can_each_be_a_file()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText(Folder + "api.yaml", "openapi: 3.0.3\ninfo: { title: Test, version: '1' }\npaths: { $ref: paths.yaml }\ncomponents: { schemas: { $ref: schemas/all.yaml } }"),
            new DocumentText(Folder + "paths.yaml", "/a: { $ref: a.yaml }"),
            new DocumentText(Folder + "a.yaml", "get: { responses: { '200': { description: Fine, content: { application/json: { schema: { $ref: 'api.yaml#/components/schemas/Pet' } } } } } }"),
            new DocumentText(Folder + "schemas/all.yaml", "Pet: { $ref: pet.yaml }"),
            new DocumentText(Folder + "schemas/pet.yaml", "{ type: object, properties: { name: { type: string } } }"));

        reading.AssertClean();
        Assert.Equal(["Pet"], reading.Schemas.Keys);
        Assert.Equal("Pet", Reference(reading.Get("/a").Responses!["200"].Content!["application/json"].Schema!));
    }

    [Fact]
    public void Example_can_be_in_another_file()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText(Folder + "api.yaml", """
                openapi: 3.0.3
                info: { title: Test, version: '1' }
                paths:
                  /a: { get: { responses: { '200': { description: '', content: { application/json: { schema: { type: string }, examples: { a: { $ref: 'a.yaml' } } } } } } } }
                """),
            new DocumentText(Folder + "a.yaml", "value: x"));

        reading.AssertClean();
    }

    [Fact]
    public void Swagger_document_can_refer_to_other_files()
    {
        var reading = ReadResult.WithFiles(
            new DocumentText(Folder + "api.yaml", "swagger: '2.0'\ninfo: { title: Test, version: '1' }\npaths: {}\ndefinitions: { A: { $ref: 'a.yaml#/definitions/B' } }"),
            new DocumentText(Folder + "a.yaml", "definitions:\n  B:\n    properties: { c: { $ref: '#/definitions/C' } }\n  C: { type: string, $ref: 3 }"));

        Assert.Equal(Folder + "a.yaml", reading.AssertOne("CF1006", 4, 22).Location.GetLineSpan().Path);
        Assert.Equal(["A", "C"], reading.Schemas.Keys);
    }

    private static ReadResult Read(string reference, params (string Path, string Text)[] others) => ReadResult.WithFiles(
        new DocumentText(Folder + "api.yaml", Document(reference)),
        [.. others.Select(other => new DocumentText(FilePath.Normalize(Folder + other.Path), other.Text))]);

    private static string Document(string reference) =>
        $"openapi: 3.0.3\ninfo: {{ title: Test, version: '1' }}\npaths: {{}}\ncomponents: {{ schemas: {{\n  A: {{ $ref: '{reference}' }} }} }}";

    private static string? Reference(IOpenApiSchema schema) => Assert.IsType<OpenApiSchemaReference>(schema).Reference.Id;
}
