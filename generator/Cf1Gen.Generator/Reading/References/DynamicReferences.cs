using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>
/// Binds dynamic references. A schema with a <c>$dynamicRef</c> is a template: a schema that refers to the template and declares the same
/// <c>$dynamicAnchor</c>, itself or in its <c>$defs</c>, decides what the reference leads to. Its reference to the template becomes a copy.
/// </summary>
internal sealed class DynamicReferences
{
    private const string Anchor = "$dynamicAnchor";
    private const string Definitions = "$defs";
    private const string AllOf = "allOf";

    private static readonly string[] s_identifiers = ["$id", "$anchor", Anchor, Definitions];
    private static readonly Dictionary<string, string> s_none = [];

    private readonly NodeLocations _locations;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;

    // The templates as they are in the document, while references to them are replaced.
    private readonly DocumentTree _templates;
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);
    private int _copiedNodes;

    private DynamicReferences(
        JsonObject root,
        ReferencedDocuments documents,
        NodeLocations locations,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        _locations = locations;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _templates = new DocumentTree((JsonObject)root.DeepClone(), documents);
    }

    /// <summary>Binds the dynamic references of a document.</summary>
    /// <param name="root">The document, whose references are pointers.</param>
    /// <param name="documents">The files that it refers to.</param>
    /// <param name="locations">The locations of its nodes.</param>
    /// <param name="diagnostics">Receives the references to templates that cannot be copied.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static void Bind(
        JsonObject root,
        ReferencedDocuments documents,
        NodeLocations locations,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        if (documents.HasDynamicReferences)
        {
            new DynamicReferences(root, documents, locations, diagnostics, cancellationToken).Walk(root, DocumentPointer.Root);
        }
    }

    private static IEnumerable<(string Key, JsonNode? Node)> Children(JsonNode? node) => node switch
    {
        JsonObject members => members.Select(member => (member.Key, member.Value)),
        JsonArray items => items.Select((item, index) => (DocumentPointer.FormatIndex(index), item)),
        _ => [],
    };

    /// <summary>Finds the schemas that declare anchors, and binds what is in them.</summary>
    private void Walk(JsonNode? node, string pointer)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (node is JsonObject schema && AnchorsOf(schema, pointer).Any())
        {
            Bind(schema, pointer, pointer, s_none, []);
            return;
        }

        foreach (var (key, child) in Children(node))
        {
            Walk(child, DocumentPointer.Append(pointer, key));
        }
    }

    /// <summary>Binds the dynamic references of a schema and of the templates that it refers to.</summary>
    /// <param name="node">The schema, or a part of it.</param>
    /// <param name="pointer">The pointer to it.</param>
    /// <param name="origin">The pointer to the part of the document that it is a copy of, or to itself.</param>
    /// <param name="outer">The targets of the anchors by name. The outermost anchor of a name counts.</param>
    /// <param name="templates">The pointers of the templates that are being copied.</param>
    private void Bind(
        JsonNode? node, string pointer, string origin, IReadOnlyDictionary<string, string> outer, IReadOnlyList<string> templates)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var targets = node is JsonObject owner ? With(outer, AnchorsOf(owner, origin)) : outer;
        foreach (var (key, child) in Children(node).ToList())
        {
            Bind(child, DocumentPointer.Append(pointer, key), DocumentPointer.Append(origin, key), targets, templates);
        }

        if (node is not JsonObject schema)
        {
            return;
        }

        if (NameOf(schema) is { } name && targets.TryGetValue(name, out var target))
        {
            schema[DocumentTree.DynamicReferenceKey] = target;
        }

        if (DocumentTree.GetReference(schema) is { } reference)
        {
            CopyTemplate(schema, pointer, reference, targets, templates);
        }
    }

    /// <summary>Replaces a reference to a template that depends on the anchors with a copy of the template.</summary>
    private void CopyTemplate(
        JsonObject schema,
        string pointer,
        string reference,
        IReadOnlyDictionary<string, string> targets,
        IReadOnlyList<string> templates)
    {
        var segments = DocumentTree.ParseReference(reference);
        var origin = DocumentPointer.FromSegments(segments);
        if (_templates.Find(segments) is not JsonObject template || IsBound(template, origin, targets))
        {
            return;
        }

        var size = NodeSize.Measure(template);
        _copiedNodes += size.Nodes;
        if (templates.Contains(origin) || _copiedNodes > DocumentLimits.CopiedNodes
            || size.Depth + DocumentPointer.Segments(pointer).Count > DocumentLimits.Depth)
        {
            var location = DocumentPointer.Append(pointer, DocumentTree.ReferenceKey);
            _diagnostics.Report(Descriptors.DynamicReference, _locations.GetLocation(location), location);
            return;
        }

        if (!schema.TryGetPropertyValue(AllOf, out var node) || node is not JsonArray parts)
        {
            schema[AllOf] = parts = [];
        }

        var part = DocumentPointer.Append(DocumentPointer.Append(pointer, AllOf), DocumentPointer.FormatIndex(parts.Count));
        var copy = (JsonObject)template.DeepClone();
        var inner = With(targets, AnchorsOf(copy, origin));
        Array.ForEach(s_identifiers, keyword => copy.Remove(keyword));
        schema.Remove(DocumentTree.ReferenceKey);
        parts.Add(copy);
        _locations.Move(origin, part);
        Bind(copy, part, origin, inner, [.. templates, origin]);
    }

    /// <summary>Determines whether the dynamic references of a template lead to the same targets without the schema that uses it.</summary>
    private bool IsBound(JsonObject template, string origin, IReadOnlyDictionary<string, string> targets)
    {
        var own = With(s_none, AnchorsOf(template, origin));
        return NamesIn(origin).Where(targets.ContainsKey).All(name => own.TryGetValue(name, out var target) && target == targets[name]);
    }

    /// <summary>Returns the anchors that a schema declares, itself or in its <c>$defs</c>, with the pointers to them.</summary>
    private static IEnumerable<KeyValuePair<string, string>> AnchorsOf(JsonObject schema, string pointer)
    {
        if (DocumentTree.GetString(schema, Anchor) is { } own)
        {
            yield return new(own, pointer);
        }

        if (schema.TryGetPropertyValue(Definitions, out var node) && node is JsonObject definitions)
        {
            foreach (var definition in definitions)
            {
                if (definition.Value is JsonObject members && DocumentTree.GetString(members, Anchor) is { } name)
                {
                    yield return new(name, DocumentPointer.Append(DocumentPointer.Append(pointer, Definitions), definition.Key));
                }
            }
        }
    }

    private static IReadOnlyDictionary<string, string> With(
        IReadOnlyDictionary<string, string> outer, IEnumerable<KeyValuePair<string, string>> inner)
    {
        var added = inner.Where(anchor => !outer.ContainsKey(anchor.Key)).ToList();
        return added.Count == 0
            ? outer
            : outer.Concat(added).GroupBy(anchor => anchor.Key, StringComparer.Ordinal)
                .ToDictionary(anchors => anchors.Key, anchors => anchors.First().Value, StringComparer.Ordinal);
    }

    /// <summary>Returns the name of the anchor that the dynamic reference of a schema leads to; null if it has none.</summary>
    private string? NameOf(JsonObject schema) =>
        DocumentTree.GetString(schema, DocumentTree.DynamicReferenceKey) is { } reference
        && reference.StartsWith("#/", StringComparison.Ordinal)
        && _templates.Find(DocumentTree.ParseReference(reference)) is JsonObject target
            ? DocumentTree.GetString(target, Anchor)
            : null;

    /// <summary>Returns the names of the anchors that the dynamic references in a schema, and in what it refers to, lead to.</summary>
    private HashSet<string> NamesIn(string pointer)
    {
        if (_names.TryGetValue(pointer, out var names))
        {
            return names;
        }

        _names.Add(pointer, names = new HashSet<string>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal) { pointer };
        var open = new Stack<JsonNode?>([_templates.Find(DocumentPointer.Segments(pointer))]);
        while (open.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var next = open.Pop();
            if (next is JsonObject schema)
            {
                if (NameOf(schema) is { } name)
                {
                    names.Add(name);
                }

                if (DocumentTree.GetReference(schema) is { } reference && seen.Add(reference))
                {
                    open.Push(_templates.Find(DocumentTree.ParseReference(reference)));
                }
            }

            foreach (var child in Children(next))
            {
                open.Push(child.Node);
            }
        }

        return names;
    }
}
