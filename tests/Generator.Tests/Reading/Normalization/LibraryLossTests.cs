using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Generator.Tests.Reading.Normalization;

/// <summary>Each test proves that Microsoft.OpenApi alone loses something, and that the reader keeps it.</summary>
public sealed class LibraryLossTests
{
    [Theory]
    [InlineData("3.1.0")]
    [InlineData("3.0.3")]
    public void Const_is_kept_with_its_type(string version) =>
        AssertSchema(version, "{ const: 5 }", schema => schema.Enum is [JsonValue value] && value.ToJsonString() == "5");

    [Fact]
    public void PrefixItems_are_schemas() =>
        AssertSchema("3.1.0", "{ type: array, prefixItems: [ { type: string } ] }", schema => schema.Items?.AnyOf is [{ Type: JsonSchemaType.String }]);

    [Fact]
    public void ContentEncoding_is_kept_before_version_3_1() => AssertSchema(
        "3.0.3",
        "{ type: string, contentEncoding: base64 }",
        schema => schema.Format == "byte" || schema is IOpenApiSchemaMissingProperties { ContentEncoding: "base64" });

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("2.0")]
    public void Type_list_is_kept_before_version_3_1(string version) =>
        AssertSchema(version, "{ type: [ string, 'null' ] }", schema => schema.Type?.HasFlag(JsonSchemaType.String) == true);

    [Theory]
    [InlineData("2.0", "{ type: string, nullable: true }")]
    [InlineData("3.0.3", "{ nullable: true, allOf: [ { type: object } ] }")]
    [InlineData("3.1.0", "{ nullable: true, allOf: [ { type: object } ] }")]
    [InlineData("3.1.0", "{ nullable: true, type: string }")]
    public void Nullable_is_kept_without_a_type(string version, string yaml) =>
        AssertSchema(version, yaml, schema => schema.Annotation().IsNullable || schema.Type?.HasFlag(JsonSchemaType.Null) == true);

    [Theory]
    [InlineData("{ then: { properties: { a: { type: string } } } }")]
    [InlineData("{ else: { properties: { a: { type: string } } } }")]
    [InlineData("{ dependentSchemas: { b: { properties: { a: { type: string } } } } }")]
    [InlineData("{ unevaluatedProperties: { type: string } }")]
    public void Conditional_properties_are_kept(string yaml) => AssertSchema(
        "3.0.3",
        yaml,
        schema => schema.Properties?.ContainsKey("a") == true || schema.AdditionalProperties is not null
            || schema is IOpenApiSchemaMissingProperties { Then: not null } or IOpenApiSchemaMissingProperties { Else: not null }
                or IOpenApiSchemaMissingProperties { DependentSchemas.Count: > 0 }
                or IOpenApiSchemaMissingProperties { UnevaluatedPropertiesSchema: not null });

    [Fact]
    public void Non_standard_type_is_kept() =>
        AssertSchema("3.0.3", "{ type: datetime }", schema => schema is { Type: JsonSchemaType.String, Format: "date-time" });

    [Fact]
    public void Required_on_a_property_is_kept() =>
        AssertSchema("3.0.3", "{ properties: { a: { type: string, required: true } } }", schema => schema.Required?.Contains("a") == true);

    [Fact]
    public void Array_of_items_is_kept() =>
        AssertSchema(
            "3.0.3", "{ type: array, items: [ { type: string } ] }", schema => schema.Items is not null);

    [Theory]
    [InlineData("3.0.3", "{ type: integer, exclusiveMinimum: 5 }")]
    [InlineData("3.1.0", "{ type: integer, minimum: 5, exclusiveMinimum: true }")]
    public void Exclusive_bound_of_another_version_is_kept(string version, string yaml) =>
        AssertSchema(version, yaml, schema => schema.Minimum == "5" || schema.ExclusiveMinimum == "5");

    [Fact]
    public void Property_without_a_value_is_kept() =>
        AssertSchema("3.0.3", "{ properties: { a: } }", schema => schema.Properties?.ContainsKey("a") == true);

    [Fact]
    public void Boolean_schema_is_kept() =>
        AssertSchema("3.1.0", "{ properties: { a: true } }", schema => schema.Properties?.ContainsKey("a") == true);

    [Fact]
    public void Keywords_next_to_a_reference_are_kept() => AssertSchema(
        "3.1.0",
        "{ $ref: '#/components/schemas/Other', maximum: 3 }",
        schema => schema.Maximum == "3" && schema.AllOf is [OpenApiSchemaReference { Reference.Id: "Other" }]);

    [Fact]
    public void Optional_body_is_distinguished() => AssertDocument(
        """
        openapi: 3.0.3
        info: { title: Test, version: '1' }
        paths:
          /a: { post: { requestBody: { required: false, content: { text/plain: {} } }, responses: { '200': { description: '' } } } }
          /b: { post: { requestBody: { content: { text/plain: {} } }, responses: { '200': { description: '' } } } }
        """,
        document => IsOptional(document, "/a") && !IsOptional(document, "/b"));

    [Fact]
    public void Path_without_a_slash_is_kept() => AssertDocument(
        "{ openapi: 3.0.3, info: { title: Test, version: '1' }, paths: { a: { get: { responses: { '200': { description: '' } } } } } }",
        document => document.Paths.ContainsKey("/a"));

    [Fact]
    public void Swagger_collection_format_is_kept() => AssertDocument(
        """
        swagger: '2.0'
        info: { title: Test, version: '1' }
        paths:
          /a:
            get:
              parameters: [ { name: ids, in: query, type: array, items: { type: string }, collectionFormat: csv } ]
              responses: { '200': { description: '' } }
        """,
        document => document.Paths["/a"].Operations![HttpMethod.Get] is var operation
            && (operation.Parameters![0].Annotation().CollectionFormat == CollectionFormat.Csv || !operation.Parameters[0].Explode)
            && operation.Responses!["200"].Content is null or { Count: 0 });

    [Theory]
    [InlineData("parameters: [ { name: b, in: body, schema: { type: string } } ], post: { responses: { '200': { description: '' } } }")]
    [InlineData("get: { responses: { '200': { description: '' } } }, parameters: [ { name: b, in: body, schema: { type: string } } ]")]
    [InlineData("parameters: [ { name: f, in: formData, type: string } ], put: { responses: { '200': { description: '' } } }")]
    [InlineData("parameters: [ { $ref: '#/parameters/Body' } ], delete: { responses: { '200': { description: '' } } }")]
    public void Swagger_body_of_a_path_is_kept(string item) => AssertDocument(
        $$"""
        swagger: '2.0'
        info: { title: Test, version: '1' }
        parameters: { Body: { name: b, in: body, schema: { type: string } } }
        paths: { /a: { {{item}} } }
        """,
        document => document.Paths["/a"].Operations!.Values.Single().RequestBody?.Content is { Count: > 0 });

    [Fact]
    public void Swagger_form_field_without_a_type_is_kept() => AssertDocument(
        """
        swagger: '2.0'
        info: { title: Test, version: '1' }
        paths:
          /a:
            post:
              consumes: [ multipart/form-data ]
              parameters: [ { name: f, in: formData } ]
              responses: { '200': { description: '' } }
        """,
        document => document.Paths["/a"].Operations![HttpMethod.Post].RequestBody?.Content?.Values
            .All(media => media.Schema?.Properties?["f"].Type == JsonSchemaType.String) == true);

    [Fact]
    public void Swagger_content_types_of_an_operation_apply_to_shared_responses() => AssertDocument(
        """
        swagger: '2.0'
        info: { title: Test, version: '1' }
        produces: [ application/json ]
        paths:
          /a:
            get:
              produces: [ text/csv ]
              responses: { '200': { $ref: '#/responses/Report' } }
        responses:
          Report: { description: '', schema: { type: string } }
        """,
        document => document.Paths["/a"].Operations![HttpMethod.Get].Responses!["200"].Content!.Keys.Single() == "text/csv");

    [Fact]
    public void Swagger_enum_extensions_are_kept() => AssertDocument(
        """
        swagger: '2.0'
        info: { title: Test, version: '1' }
        paths:
          /a:
            get:
              parameters: [ { name: state, in: query, type: string, enum: [ a ], x-ms-enum: { name: State } } ]
              responses: { '200': { description: '' } }
        """,
        document => document.Paths["/a"].Operations![HttpMethod.Get].Parameters![0].Schema!.ExtensionNode("x-ms-enum") is not null);

    [Fact]
    public void Swagger_response_schema_is_kept_in_version_3() => AssertDocument(
        "{ openapi: 3.0.3, info: { title: Test, version: '1' }, paths: { /a: { get: { responses: { '200': { description: '', schema: { type: string } } } } } } }",
        document => document.Paths["/a"].Operations![HttpMethod.Get].Responses!["200"].Content is { Count: 1 });

    private static bool IsOptional(OpenApiDocument document, string path) =>
        document.Paths[path].Operations![HttpMethod.Post].RequestBody is var body
            && !body!.Required && body.Annotation().IsDeclaredOptional;

    private static void AssertSchema(string version, string yaml, Func<IOpenApiSchema, bool> isKept)
    {
        var head = version == "2.0" ? "swagger: '2.0'\n" : $"openapi: {version}\n";
        var section = version == "2.0" ? "definitions: {" : "components: { schemas: {";
        var end = version == "2.0" ? "}" : "} }";
        AssertDocument(
            $"{head}info: {{ title: Test, version: '1' }}\npaths: {{}}\n{section} A: {yaml}, Other: {{ type: integer }} {end}",
            document => document.Components?.Schemas?.TryGetValue("A", out var schema) == true && schema is not null && isKept(schema));
    }

    private static void AssertDocument(string yaml, Func<OpenApiDocument, bool> isKept)
    {
        Assert.False(
            ReadWithLibrary(yaml) is { } document && isKept(document), "Microsoft.OpenApi keeps the value: the normalization is not required.");
        Assert.True(isKept(ReadResult.Yaml(yaml).Document));
    }

    /// <summary>Reads a document with the library alone; null if it throws.</summary>
    private static OpenApiDocument? ReadWithLibrary(string yaml)
    {
        var root = new DocumentParser(new DocumentText("a.yaml", yaml)).Parse(new DiagnosticBag(), default);
        try
        {
            return new ParsingContext(new OpenApiDiagnostic()).Parse(root!, new Uri("https://document.invalid/"));
        }
        catch (Exception e) when (e is NullReferenceException or FormatException or NotSupportedException
            or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
