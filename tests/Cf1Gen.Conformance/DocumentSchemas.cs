using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Samples;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance;

/// <summary>Synthesizes and validates the values of a document.</summary>
/// <param name="document">The document.</param>
internal sealed class DocumentSchemas(OpenApiDocument document)
{
    /// <summary>Gets the generator of what clients send.</summary>
    public SampleGenerator RequestSamples { get; } = new(document, Direction.Request);

    /// <summary>Gets the generator of what servers send.</summary>
    public SampleGenerator ResponseSamples { get; } = new(document, Direction.Response);

    /// <summary>Gets the validator of what clients send.</summary>
    public SchemaValidator RequestValidator { get; } = new(document, Direction.Request);

    /// <summary>Gets the validator of what servers send.</summary>
    public SchemaValidator ResponseValidator { get; } = new(document, Direction.Response);

    /// <summary>Gets the names of query parameters, headers and cookies that contain a credential.</summary>
    public IReadOnlySet<string> Secrets { get; } =
        ((document.IsSwagger ? document.Root["securityDefinitions"] : document.Root["components"]?["securitySchemes"]) as JsonObject ?? [])
            .Select(scheme => document.Follow(scheme.Value)?["name"]?.ToString())
            .OfType<string>()
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the schema of the items of a list; <see langword="null"/> for any other schema.</summary>
    public JsonNode? ItemsOf(JsonNode? schema) =>
        document.Follow(schema) is JsonObject list && list["type"]?.ToString() == "array" ? list["items"] : null;
}
