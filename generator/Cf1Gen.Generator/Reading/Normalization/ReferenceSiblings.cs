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
/// Says with an <c>allOf</c> what a schema says beside a reference, of which Microsoft.OpenApi reads nothing. Words and null count in
/// every version: whoever writes them there means them. Anything else counts from version 3.1 on.
/// </summary>
/// <param name="places">Learns where the references have gone.</param>
/// <param name="diagnostics">Takes what does not count.</param>
/// <param name="isBefore31">Whether the document is of a version in which nothing stands beside a reference.</param>
internal sealed class ReferenceSiblings(NodeLocations places, DiagnosticBag diagnostics, bool isBefore31)
{
    private const string AllOf = "allOf";

    public void Separate(JsonObject schema, IReadOnlyList<string> path)
    {
        Fix(schema, path);
        if (schema.Count == 1 || DocumentTree.TextOf(schema, DocumentTree.ReferenceKey) is not { } reference)
        {
            return;
        }

        var siblings = schema.Select(member => member.Key).Where(key => key != DocumentTree.ReferenceKey && !SaysNothing(key)).ToList();
        if (isBefore31)
        {
            LeaveOut(schema, [.. siblings.Where(key => !IsWord(key))], path);
            siblings.RemoveAll(key => !IsWord(key));
        }

        if (siblings.Count > 0)
        {
            Move(schema, reference, path);
        }
    }

    /// <summary>A reference that a schema may bend for those that it holds is taken as it stands.</summary>
    private void Fix(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.TextOf(schema, DocumentTree.DynamicReferenceKey) is { } reference && !schema.ContainsKey(DocumentTree.ReferenceKey))
        {
            schema.Remove(DocumentTree.DynamicReferenceKey);
            schema[DocumentTree.ReferenceKey] = reference;
            var pointer = DocumentPointer.Append(DocumentPointer.Of(path), DocumentTree.DynamicReferenceKey);
            places.Move(pointer, DocumentPointer.Append(DocumentPointer.Of(path), DocumentTree.ReferenceKey));
            diagnostics.Report(Descriptors.DynamicReference, places.At(pointer), pointer);
        }
    }

    private void LeaveOut(JsonObject schema, List<string> siblings, IReadOnlyList<string> path)
    {
        siblings.ForEach(key => schema.Remove(key));

        // The type is what the reference leads to says again.
        siblings.Remove("type");
        if (siblings.Count > 0)
        {
            var pointer = DocumentPointer.Of(path);
            diagnostics.Report(Descriptors.BesideReference, places.At(DocumentPointer.Append(pointer, siblings[0])), pointer, string.Join(", ", siblings));
        }
    }

    private void Move(JsonObject schema, string reference, IReadOnlyList<string> path)
    {
        if (schema[AllOf] is not JsonArray parts)
        {
            schema[AllOf] = parts = [];
        }

        schema.Remove(DocumentTree.ReferenceKey);
        var part = DocumentPointer.Append(DocumentPointer.Append(DocumentPointer.Of(path), AllOf), DocumentPointer.Index(parts.Count));
        places.Move(DocumentPointer.Append(DocumentPointer.Of(path), DocumentTree.ReferenceKey), DocumentPointer.Append(part, DocumentTree.ReferenceKey));
        parts.Add(new JsonObject { [DocumentTree.ReferenceKey] = reference });
    }

    private static bool IsWord(string key) => key is "description" or "title" or "summary" or "deprecated" or "readOnly" or "writeOnly" or "nullable"
        or "default" or "example" or "examples" || OpenApiGrammar.IsExtension(key);

    private static bool SaysNothing(string key) => key is "externalDocs" or "xml" || key.StartsWith("$", StringComparison.Ordinal);
}
