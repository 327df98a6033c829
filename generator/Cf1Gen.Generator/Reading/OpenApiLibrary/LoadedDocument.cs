using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>A document that was read, and where in the file each part of it stands. It lives and dies within one step of the pipeline.</summary>
internal sealed class LoadedDocument(OpenApiDocument document, NodeLocations places)
{
    /// <summary>
    /// The document. Every reference in it is to a component that exists and is not itself reached only through references,
    /// and no map or list of it holds null.
    /// </summary>
    public OpenApiDocument Document { get; } = document;

    /// <summary>
    /// The place of the key, or of the array item, that a JSON pointer such as <c>#/paths/~1a~1b/get</c> names; of its nearest
    /// ancestor if the file does not have it.
    /// </summary>
    public Location Locate(string pointer) => places.At(pointer);
}
