using Cf1Gen.Generator.OpenApi.Content;
using Cf1Gen.Generator.OpenApi.Schemas;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Tests.OpenApi.Content;

public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("application/json", "object", "Json")]
    [InlineData("Application/JSON; charset=utf-8", "object", "Json")]
    [InlineData("text/json", "object", "Json")]
    [InlineData("application/problem+json", "object", "Json")]
    [InlineData("application/*", "object", "Json")]
    [InlineData("*/*", "object", "Json")]
    [InlineData("*/*", "string", "Text")]
    [InlineData("*/*", "none", "Binary")]
    [InlineData("application/json", "binary", "Binary")]
    [InlineData("application/x-ndjson", "object", "JsonLines")]
    [InlineData("application/stream+json", "object", "JsonLines")]
    [InlineData("text/event-stream", "object", "Events")]
    [InlineData("multipart/form-data", "object", "Multipart")]
    [InlineData("multipart/mixed", "none", "Multipart")]
    [InlineData("application/x-www-form-urlencoded", "object", "Form")]
    [InlineData("text/plain", "string", "Text")]
    [InlineData("text/plain", "binary", "Binary")]
    [InlineData("image/svg+xml", "string", "Text")]
    [InlineData("application/yaml", "object", "Text")]
    [InlineData("image/png", "none", "Binary")]
    [InlineData("application/octet-stream", "none", "Binary")]
    [InlineData("undefined", "object", "Binary")]
    public void KindOf_classifies_content_by_its_media_type_and_schema(string mediaType, string schema, string kind) =>
        Assert.Equal(kind, MediaTypes.KindOf(mediaType, new OpenApiMediaType(), View(schema)).ToString());

    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("Application/JSON; charset=utf-8", "application/json")]
    [InlineData("application/vnd.api+json", "application/vnd.api+json")]
    [InlineData("*/*", null)]
    [InlineData("text/*", null)]
    [InlineData("undefined", null)]
    [InlineData("a/b/c", null)]
    [InlineData("text/ü", null)]
    [InlineData("text/", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ToHeaderValue_returns_null_for_a_range_or_an_invalid_media_type(string? mediaType, string? expected) =>
        Assert.Equal(expected, MediaTypes.ToHeaderValue(mediaType));

    private static SchemaView? View(string schema) => schema switch
    {
        "object" => new SchemaView { Pointer = "#", Type = JsonSchemaType.Object },
        "string" => new SchemaView { Pointer = "#", Type = JsonSchemaType.String },
        "binary" => new SchemaView { Pointer = "#", Type = JsonSchemaType.String, Format = "binary" },
        _ => null,
    };
}
