using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>
/// Replaces references in place of descriptions and examples, which OpenAPI does not define, and which Microsoft.OpenApi rejects. The
/// client does not depend on them: one that cannot be followed only leaves a comment out.
/// </summary>
/// <param name="tree">The nodes that references point to.</param>
/// <param name="locations">The locations of the nodes.</param>
/// <param name="documents">The files that the document refers to.</param>
/// <param name="diagnostics">Receives the references that cannot be followed.</param>
internal sealed class DocumentationReferences(
    DocumentTree tree, NodeLocations locations, ReferencedDocuments documents, DiagnosticBag diagnostics)
{
    private const string Examples = "examples";
    private const string Tags = "tags";

    private static readonly string[] s_texts = ["description", "summary", "title"];

    /// <summary>Replaces the references of an object.</summary>
    /// <param name="node">The object.</param>
    /// <param name="path">The segments of its pointer.</param>
    public void Replace(JsonObject node, IReadOnlyList<string> path)
    {
        foreach (var keyword in s_texts)
        {
            ReplaceText(node, keyword, path);
        }

        if (node.TryGetPropertyValue(Examples, out var examples) && examples is JsonObject map)
        {
            RemoveExamples(map, path);
        }
    }

    /// <summary>Replaces the references of the tags, which nothing else of the document is in.</summary>
    public void ReplaceInTags(JsonObject root)
    {
        if (root.TryGetPropertyValue(Tags, out var node) && node is JsonArray tags)
        {
            for (var index = 0; index < tags.Count; index++)
            {
                if (tags[index] is JsonObject tag)
                {
                    Replace(tag, [Tags, DocumentPointer.FormatIndex(index)]);
                }
            }
        }
    }

    private void ReplaceText(JsonObject node, string keyword, IReadOnlyList<string> path)
    {
        if (!node.TryGetPropertyValue(keyword, out var value) || value is not JsonObject members
            || DocumentTree.GetString(members, DocumentTree.ReferenceKey) is not { } reference)
        {
            return;
        }

        if (Find(reference) is JsonValue text && text.GetValueKind() == JsonValueKind.String)
        {
            node[keyword] = text.GetValue<string>();
            return;
        }

        node.Remove(keyword);
        Report([.. path, keyword], reference);
    }

    /// <summary>Removes the examples that are references to other files, and reports those that lead to nothing.</summary>
    private void RemoveExamples(JsonObject examples, IReadOnlyList<string> path)
    {
        foreach (var example in examples.ToArray())
        {
            if (example.Value is not JsonObject members || DocumentTree.GetString(members, DocumentTree.ReferenceKey) is not { } reference)
            {
                continue;
            }

            if (documents.Contains(DocumentTree.ParseReference(reference)))
            {
                examples.Remove(example.Key);
            }
            else if (Find(reference) is null)
            {
                examples.Remove(example.Key);
                Report([.. path, Examples, example.Key], reference);
            }
        }
    }

    private JsonNode? Find(string reference) =>
        reference.StartsWith("#/", StringComparison.Ordinal) ? tree.Find(DocumentTree.ParseReference(reference)) : null;

    private void Report(IReadOnlyList<string> path, string reference)
    {
        var location = locations.GetLocation(DocumentPointer.FromSegments([.. path, DocumentTree.ReferenceKey]));
        diagnostics.Report(Descriptors.DocumentationReference, location, documents.GetDisplayText(reference));
    }
}
