using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>Finds the schemas whose <c>allOf</c> refers to a base.</summary>
internal sealed class DerivedSchemas
{
    private readonly Dictionary<string, List<string>> _derived = new(StringComparer.Ordinal);

    public DerivedSchemas(OpenApiDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var (schemas, prefix) = document.IsSwagger
            ? (document.Root["definitions"], "#/definitions/")
            : (document.Root["components"]?["schemas"], "#/components/schemas/");
        foreach (var (name, schema) in schemas as JsonObject ?? [])
        {
            var parts = (schema as JsonObject)?["allOf"] as JsonArray ?? [];
            foreach (var reference in parts.Select(OpenApiDocument.ReferenceOf).OfType<string>())
            {
                if (!_derived.TryGetValue(reference, out var kinds))
                {
                    _derived.Add(reference, kinds = []);
                }

                kinds.Add(prefix + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Returns the references of the schemas that extend a base.</summary>
    public IReadOnlyList<string> Of(string reference) => _derived.GetValueOrDefault(reference) ?? [];
}
