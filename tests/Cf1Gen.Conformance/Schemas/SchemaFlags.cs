using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Schemas;

/// <summary>Reads <c>readOnly</c> and <c>writeOnly</c>.</summary>
internal static class SchemaFlags
{
    /// <summary>Determines whether a property is not part of the values of a direction.</summary>
    public static bool IsAbsent(OpenApiDocument document, JsonNode? property, Direction direction)
    {
        var flag = direction == Direction.Request ? "readOnly" : "writeOnly";
        return Has(document, property, flag, depth: 0);
    }

    private static bool Has(OpenApiDocument document, JsonNode? schema, string flag, int depth)
    {
        if (schema is not JsonObject value || depth > 8)
        {
            return false;
        }

        if (OpenApiDocument.ReferenceOf(value) is { } reference)
        {
            // Version 3.0 ignores what is next to a reference, but documents of that version mean it.
            return OperationReader.IsTrue(value[flag]) || Has(document, document.Target(reference), flag, depth + 1);
        }

        return OperationReader.IsTrue(value[flag])
            || (value["allOf"] is JsonArray parts && parts.Any(part => Has(document, part, flag, depth + 1)));
    }
}
