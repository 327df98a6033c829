using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>An OpenAPI document and the source locations of its parts. It exists within one pipeline step only.</summary>
internal sealed class LoadedDocument(OpenApiDocument document, NodeLocations locations)
{
    /// <summary>
    /// Gets the document. Each reference in it names a component that exists and that is not reached through references only,
    /// and no map or list of it contains null.
    /// </summary>
    public OpenApiDocument Document { get; } = document;

    /// <summary>
    /// Returns the location of the key or array item that a JSON pointer such as <c>#/paths/~1a~1b/get</c> names, or of its nearest
    /// ancestor in the file.
    /// </summary>
    public Location Locate(string pointer) => locations.GetLocation(pointer);
}
