using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Normalization;

/// <summary>
/// Moves the reference of a schema with other keywords into an <c>allOf</c>, because Microsoft.OpenApi ignores the other keywords.
/// Annotations such as descriptions, and <c>nullable</c>, are used in every version; keywords that change the structure from version 3.1
/// on.
/// </summary>
/// <param name="locations">Receives the new pointers of the references.</param>
/// <param name="diagnostics">Receives the keywords that are ignored.</param>
/// <param name="isBefore31">
/// <c>true</c> if the version of the document ignores keywords next to a reference; otherwise, <c>false</c>.
/// </param>
internal sealed class ReferenceSiblings(NodeLocations locations, DiagnosticBag diagnostics, bool isBefore31)
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
            RemoveKeywords(schema, [.. siblings.Where(key => !IsAnnotation(key))], path);
            siblings.RemoveAll(key => !IsAnnotation(key));
        }

        if (siblings.Count > 0)
        {
            MoveReference(schema, reference, path);
        }
    }

    /// <summary>Replaces a dynamic reference with an ordinary one.</summary>
    private void ReplaceDynamicReference(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.GetString(schema, DocumentTree.DynamicReferenceKey) is { } reference
            && !schema.ContainsKey(DocumentTree.ReferenceKey))
        {
            schema.Remove(DocumentTree.DynamicReferenceKey);
            schema[DocumentTree.ReferenceKey] = reference;
            var pointer = DocumentPointer.Append(DocumentPointer.FromSegments(path), DocumentTree.DynamicReferenceKey);
            locations.Move(pointer, DocumentPointer.Append(DocumentPointer.FromSegments(path), DocumentTree.ReferenceKey));
            diagnostics.Report(Descriptors.DynamicReference, locations.GetLocation(pointer), pointer);
        }
    }

    private void RemoveKeywords(JsonObject schema, List<string> siblings, IReadOnlyList<string> path)
    {
        siblings.ForEach(key => schema.Remove(key));

        // A type usually repeats that of the reference's target.
        siblings.Remove("type");
        if (siblings.Count > 0)
        {
            var pointer = DocumentPointer.FromSegments(path);
            diagnostics.Report(
                Descriptors.KeywordsNextToReference, locations.GetLocation(DocumentPointer.Append(pointer, siblings[0])),
                pointer, string.Join(", ", siblings));
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

    private static bool IsIrrelevant(string key) => key is "externalDocs" or "xml" || key.StartsWith("$", StringComparison.Ordinal);
}
