using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>Facts about a node of the document that Microsoft.OpenApi's object model has no place for.</summary>
/// <remarks>It is an extension so that the library keeps it with the element that it creates. No document can contain one: what a
/// document declares is a <see cref="JsonNodeExtension"/>.</remarks>
internal sealed record NodeAnnotation : IOpenApiExtension
{
    /// <summary>An annotation without facts.</summary>
    public static readonly NodeAnnotation None = new();

    /// <summary>Gets a value indicating whether a schema has <c>nullable: true</c>.</summary>
    public bool IsNullable { get; init; }

    /// <summary>
    /// Gets a value indicating whether a request body has <c>required: false</c>, which the library does not distinguish from no value.
    /// </summary>
    public bool IsDeclaredOptional { get; init; }

    /// <summary>Gets the Swagger 2.0 collection format of a parameter or form field.</summary>
    public CollectionFormat? CollectionFormat { get; init; }

    /// <inheritdoc/>
    public void Write(IOpenApiWriter writer, OpenApiSpecVersion specVersion) => writer.WriteNull();
}
