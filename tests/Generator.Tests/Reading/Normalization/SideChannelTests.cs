using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.Reading.Normalization;

/// <summary>Tests that the annotations of normalization are not members of the document, so that no document can contain them.</summary>
public sealed class SideChannelTests
{
    // The members that earlier versions wrote into the document, and the one that marks nodes while the library reads them.
    private static readonly string[] s_internalMembers =
        ["x-cf1gen-optional", "x-cf1gen-list-format", "x-cf1gen-files", "x-cf1gen-mark", NodeMarks.MemberName, "referenced-files"];

    private static readonly string[] s_maps = ["schemas", "definitions", "properties"];

    public static TheoryData<string> Fixtures => [.. Fixture.Names];

    public static TheoryData<string> InternalMembers => [.. s_internalMembers];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Normalization_writes_no_extension_into_a_document(string name)
    {
        foreach (var file in Fixture.Read(name).Where(file => file.IsOurs && file.Text is not null))
        {
            var others = Fixture.Read(name).Where(other => other.Path != file.Path && other.Text is not null).ToList();
            var text = new DocumentText(file.Path, file.Text!);
            var parser = new DocumentParser(text);
            var root = DocumentReader.Normalize(
                parser,
                text,
                new NodeAnnotations(),
                [.. others.Select(other => new DocumentText(other.Path, other.Text!))],
                new DiagnosticBag(),
                default);

            var written = others.Prepend(file).SelectMany(source => Extensions(Parse(source.Path, source.Text!))).ToHashSet();
            Assert.Subset(written, Extensions(root).ToHashSet());
        }
    }

    [Fact]
    public void Marks_are_removed_when_the_library_has_read_the_document()
    {
        var root = JsonNode.Parse("""{ "openapi": "3.0.3", "paths": { "/a": {} }, "components": { "schemas": { "A": { "nullable": true } } } }""")!.AsObject();
        var annotations = new NodeAnnotations();
        annotations.Update(root["components"]!["schemas"]!["A"]!.AsObject(), annotation => annotation with { IsNullable = true });

        var document = new LibraryReader(root, annotations, default)
            .Read(new NodeLocations(new DocumentText("a.json", ""), new SourcePositions()), new DiagnosticBag());

        Assert.True(document!.Components!.Schemas!["A"].Annotation().IsNullable);
        Assert.Empty(Extensions(root));
    }

    [Theory]
    [MemberData(nameof(InternalMembers))]
    public void Member_with_an_internal_name_has_no_effect(string member)
    {
        foreach (var value in new[] { "true", "1", "pipes", "{ IsNullable: true, IsDeclaredOptional: true }" })
        {
            var reading = ReadResult.Body($$"""
                {{member}}: {{value}}
                paths:
                  /a:
                    {{member}}: {{value}}
                    post:
                      {{member}}: {{value}}
                      parameters: [ { name: ids, in: query, {{member}}: {{value}}, schema: { type: array, items: { type: string } } } ]
                      requestBody: { {{member}}: {{value}}, content: { application/json: { schema: { type: string } } } }
                      responses: { '200': { description: '' } }
                components:
                  schemas:
                    A: { type: string, {{member}}: {{value}} }
                """);

            var operation = reading.Document.Paths["/a"].Operations![HttpMethod.Post];
            Assert.Equal(NodeAnnotation.None, operation.RequestBody!.Annotation());
            Assert.Equal(NodeAnnotation.None, operation.Parameters![0].Annotation());
            Assert.Equal(NodeAnnotation.None, reading.Schemas["A"].Annotation());
            Assert.Equal(NodeAnnotation.None, operation.Annotation());
            Assert.DoesNotContain(reading.Diagnostics, diagnostic => diagnostic.Id is not ("CF1020" or "CF1083"));
        }
    }

    [Theory]
    [InlineData("#/referenced-files/1/Pet")]
    [InlineData("#/referenced%2Dfiles/1/Pet")]
    [InlineData("api.yaml#/referenced-files/1/Pet")]
    public void Reference_cannot_resolve_into_another_file_by_an_internal_pointer(string reference)
    {
        var document = $$"""
            openapi: 3.0.3
            paths: {}
            components:
              schemas:
                A: { properties: { pet: { $ref: 'parts.yaml#/Pet' } } }
                B: { properties: { pet: { $ref: '{{reference}}' } } }
            """;

        var reading = ReadResult.WithFiles(new DocumentText("api.yaml", document), new DocumentText("parts.yaml", "Pet: { type: integer }"));

        Assert.Equal("CF1008", Assert.Single(reading.Diagnostics).Id);
        Assert.Equal(JsonSchemaType.Integer, reading.Schemas["A"].Properties!["pet"].Type);
        Assert.Null(reading.Schemas["B"].Properties!["pet"].Type);
    }

    [Fact]
    public void Annotations_reach_the_elements_of_each_kind()
    {
        var reading = ReadResult.Yaml("""
            swagger: '2.0'
            info: { title: Test, version: '1' }
            paths:
              /a:
                get:
                  parameters: [ { name: ids, in: query, type: array, items: { type: string }, collectionFormat: pipes } ]
                  responses: { '200': { description: '' } }
                post:
                  parameters: [ { $ref: '#/parameters/Body' } ]
                  responses: { '200': { description: '' } }
                put:
                  consumes: [ application/x-www-form-urlencoded ]
                  parameters: [ { $ref: '#/parameters/Field' } ]
                  responses: { '200': { description: '' } }
            parameters:
              Body: { name: body, in: body, required: false, schema: { $ref: '#/definitions/A' } }
              Field: { name: tags, in: formData, type: array, items: { type: string }, collectionFormat: tsv }
            definitions:
              A: { type: object, properties: { b: { type: string, nullable: true }, c: { type: string } } }
            """);

        reading.AssertClean();
        var operations = reading.Document.Paths["/a"].Operations!;
        Assert.Equal(CollectionFormat.Pipes, operations[HttpMethod.Get].Parameters![0].Annotation().CollectionFormat);
        Assert.True(operations[HttpMethod.Post].RequestBody!.Annotation().IsDeclaredOptional);
        var form = operations[HttpMethod.Put].RequestBody!.Content!["application/x-www-form-urlencoded"].Schema!;
        Assert.Equal(CollectionFormat.Tsv, form.Properties!["tags"].Annotation().CollectionFormat);
        Assert.True(reading.Schemas["A"].Properties!["b"].Annotation().IsNullable);
        Assert.False(reading.Schemas["A"].Properties!["c"].Annotation().IsNullable);
    }

    private static JsonNode? Parse(string path, string text) =>
        new DocumentParser(new DocumentText(path, text)).Parse(new DiagnosticBag(), default);

    /// <summary>Returns the names of the extensions, without the names of schemas and properties that look like one.</summary>
    private static IEnumerable<string> Extensions(JsonNode? node, bool isMap = false) => node switch
    {
        JsonObject members => members.SelectMany(member => Extensions(member.Value, !isMap && s_maps.Contains(member.Key))
            .Concat(!isMap && member.Key.StartsWith("x-", StringComparison.Ordinal) ? [member.Key] : [])),
        JsonArray items => items.SelectMany(item => Extensions(item)),
        _ => [],
    };
}
