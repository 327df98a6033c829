using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Moves the reference of a schema with other keywords into an <c>allOf</c>, because Microsoft.OpenApi ignores the other keywords. Before
/// version 3.1, OpenAPI ignores them as well, but the authors of a document mean them: keywords that the client depends on are used in
/// every version.
/// </summary>
/// <param name="locations">Receives the new pointers of the references.</param>
/// <param name="isBefore31">
/// <c>true</c> if the version of the document ignores keywords next to a reference; otherwise, <c>false</c>.
/// </param>
internal sealed class ReferenceSiblings(NodeLocations locations, bool isBefore31)
{
    private const string AllOf = "allOf";

    /// <summary>Separates the reference of a schema from its other keywords.</summary>
    public void Separate(JsonObject schema, IReadOnlyList<string> path)
    {
        ReplaceDynamicReference(schema, path);
        if (schema.Count == 1 || DocumentTree.GetString(schema, DocumentTree.ReferenceKey) is not { } reference)
        {
            return;
        }

        var siblings = schema.Select(member => member.Key).Where(key => key != DocumentTree.ReferenceKey && !IsIrrelevant(key)).ToList();
        if (isBefore31)
        {
            // A type usually repeats that of the reference's target.
            siblings.Where(key => !IsAnnotation(key) && !IsConstraint(key)).ToList().ForEach(key => schema.Remove(key));
            siblings.RemoveAll(key => !schema.ContainsKey(key));
        }

        if (siblings.Count > 0)
        {
            MoveReference(schema, reference, path);
        }
    }

    /// <summary>Replaces a dynamic reference, which leads to the anchor that counts, with an ordinary one.</summary>
    private void ReplaceDynamicReference(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.GetString(schema, DocumentTree.DynamicReferenceKey) is { } reference
            && !schema.ContainsKey(DocumentTree.ReferenceKey))
        {
            schema.Remove(DocumentTree.DynamicReferenceKey);
            schema[DocumentTree.ReferenceKey] = reference;
            var pointer = DocumentPointer.Append(DocumentPointer.FromSegments(path), DocumentTree.DynamicReferenceKey);
            locations.Move(pointer, DocumentPointer.Append(DocumentPointer.FromSegments(path), DocumentTree.ReferenceKey));
        }
    }

    private void MoveReference(JsonObject schema, string reference, IReadOnlyList<string> path)
    {
        if (schema[AllOf] is not JsonArray parts)
        {
            schema[AllOf] = parts = [];
        }

        schema.Remove(DocumentTree.ReferenceKey);
        var part = DocumentPointer.FromSegments([.. path, AllOf, DocumentPointer.FormatIndex(parts.Count)]);
        locations.Move(
            DocumentPointer.Append(DocumentPointer.FromSegments(path), DocumentTree.ReferenceKey),
            DocumentPointer.Append(part, DocumentTree.ReferenceKey));
        parts.Add(new JsonObject { [DocumentTree.ReferenceKey] = reference });
    }

    private static bool IsAnnotation(string key) =>
        key is "description" or "title" or "summary" or "deprecated" or "readOnly" or "writeOnly" or "nullable"
        or "default" or "example" or "examples" || OpenApiGrammar.IsExtension(key);

    /// <summary>Returns a value indicating whether the generated code depends on a keyword.</summary>
    private static bool IsConstraint(string key) =>
        key is "enum" or "const" or "required" or "properties" or "additionalProperties" or "patternProperties" or "items" or "not"
        or "allOf" or "anyOf" or "oneOf" or "discriminator" or "format"
        or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum";

    private static bool IsIrrelevant(string key) => key is "externalDocs" or "xml" || key.StartsWith("$", StringComparison.Ordinal);
}
