using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Files;
using Cf1Gen.Generator.Reading.OpenApiLibrary;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.References;

/// <summary>
/// Changes each reference of a document to point to a component that exists. Microsoft.OpenApi uses the last segment of a reference as
/// the name of a component, regardless of the other segments, and does not handle cycles of references.
/// </summary>
internal sealed class ReferenceNormalizer
{
    private const int MaximumAliases = 16;

    private const string Cycle = "is part of a cycle of references";
    private const string NotInDocument = "points to nothing in this document";
    private const string NotInFile = "points to nothing in that file";
    private const string OutsideProject = "leads out of the project, and Cf1Gen does not open other files or addresses: "
        + "save a copy in the project, add it to AdditionalFiles and refer to it by its relative path";
    private const string MissingFile = "names a file that is not in the project: add it to AdditionalFiles";

    private readonly JsonObject _root;
    private readonly NodeLocations _locations;
    private readonly NodeAnnotations _annotations;
    private readonly ReferencedDocuments _documents;
    private readonly DiagnosticBag _diagnostics;
    private readonly DocumentTree _tree;
    private readonly ComponentIndex _components;
    private readonly ReferenceChains _chains;
    private readonly TargetCopier _copier;
    private readonly Queue<(JsonObject Schema, string[] Path)> _moved = new();
    private readonly HashSet<string> _validReferences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _clonedSchemas = new(StringComparer.Ordinal);

    /// <summary>Initializes a new instance of the <see cref="ReferenceNormalizer"/> class.</summary>
    /// <param name="root">The document.</param>
    /// <param name="locations">The locations of its nodes.</param>
    /// <param name="annotations">The annotations of its nodes.</param>
    /// <param name="documents">The files that it refers to.</param>
    /// <param name="diagnostics">Receives the references that cannot be followed.</param>
    public ReferenceNormalizer(
        JsonObject root, NodeLocations locations, NodeAnnotations annotations, ReferencedDocuments documents, DiagnosticBag diagnostics)
    {
        _root = root;
        _locations = locations;
        _annotations = annotations;
        _documents = documents;
        _diagnostics = diagnostics;
        _tree = new DocumentTree(root, documents);
        _components = new ComponentIndex(root, documents);
        _chains = new ReferenceChains(_tree, _components);
        _copier = new TargetCopier(locations, annotations);
    }

    /// <summary>Returns the next schema that became a component because a reference leads to it; null if there are no more.</summary>
    public (JsonObject Schema, string[] Path)? TakeMovedSchema() => _moved.Count == 0 ? null : _moved.Dequeue();

    /// <summary>Normalizes the reference of an object, if it has one. An invalid reference is removed; other members remain.</summary>
    public void Normalize(JsonObject node, IReadOnlyList<string> path, bool isSchema)
    {
        if (!node.TryGetPropertyValue(DocumentTree.ReferenceKey, out var value))
        {
            return;
        }

        var reference = value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        if (isSchema && reference is not null && _validReferences.Contains(reference))
        {
            return;
        }

        var pointer = DocumentPointer.FromSegments(path);
        var referencePointer = DocumentPointer.Append(pointer, DocumentTree.ReferenceKey);
        if (reference is null)
        {
            node.Remove(DocumentTree.ReferenceKey);
            _diagnostics.Report(
                Descriptors.PartIgnored, _locations.GetLocation(referencePointer), referencePointer, "a reference must be a string");
        }
        else if (!reference.StartsWith(DocumentPointer.Root, StringComparison.Ordinal))
        {
            node.Remove(DocumentTree.ReferenceKey);
            _diagnostics.Report(
                Descriptors.ExternalReference,
                _locations.GetLocation(referencePointer),
                reference,
                FilePath.IsRelative(reference) ? MissingFile : OutsideProject);
        }
        else if (Normalize(node, path, pointer, reference, isSchema) is { } error)
        {
            node.Remove(DocumentTree.ReferenceKey);
            _diagnostics.Report(
                Descriptors.DanglingReference, _locations.GetLocation(referencePointer), _documents.GetDisplayText(reference), error);
        }
    }

    /// <summary>Normalizes a map that is a reference as a whole, as in documents that are split into many files.</summary>
    public void NormalizeMap(JsonObject map, IReadOnlyList<string> path)
    {
        if (DocumentTree.GetReference(map) is not null)
        {
            Normalize(map, path, isSchema: false);
        }
    }

    /// <summary>Normalizes the references of a schema's mapping. Invalid ones remain; the analysis of unions reports them.</summary>
    public void NormalizeMapping(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.GetMapping(schema) is not { } mapping)
        {
            return;
        }

        foreach (var entry in mapping.ToArray())
        {
            var node = new JsonObject { [DocumentTree.ReferenceKey] = entry.Value?.DeepClone() };
            var pointer = DocumentPointer.Append(DocumentPointer.FromSegments(path), entry.Key);
            if (DocumentTree.GetReference(node) is { } reference && Normalize(node, path, pointer, reference, isSchema: true) is null)
            {
                mapping[entry.Key] = node[DocumentTree.ReferenceKey]!.DeepClone();
            }
        }
    }

    /// <summary>
    /// Moves a schema of another file into the component that is only a reference to it. Otherwise, there would be two schemas, because
    /// other references lead to the file.
    /// </summary>
    public void AdoptReferencedSchemas()
    {
        var node = _root;
        var path = new List<string>();
        foreach (var key in _components.SchemasPath)
        {
            path.Add(key);
            if (!node.TryGetPropertyValue(key, out var child) || child is not JsonObject map)
            {
                return;
            }

            NormalizeMap(map, path);
            node = map;
        }

        var names = node.Where(member => member.Value is JsonObject { Count: 1 })
            .Select(member => member.Key)
            .OrderBy(name => name, StringComparer.Ordinal);
        foreach (var name in names.ToList())
        {
            AdoptReferencedSchema(node, name, [.. path, name]);
        }
    }

    private void AdoptReferencedSchema(JsonObject schemas, string name, IReadOnlyList<string> path)
    {
        var target = schemas[name];
        IReadOnlyList<string> segments = [];
        for (var hops = 0; hops < DocumentTree.MaximumHops && DocumentTree.GetReference(target) is { } reference; hops++)
        {
            segments = DocumentTree.ParseReference(reference);
            target = _tree.Find(segments);
        }

        if (target is JsonObject schema && DocumentTree.GetReference(schema) is null && _documents.Contains(segments))
        {
            schema.ReplaceWith(new JsonObject { [DocumentTree.ReferenceKey] = DocumentPointer.FromSegments(path) });
            schemas[name] = schema;
            _locations.Move(DocumentPointer.FromSegments(segments), DocumentPointer.FromSegments(path));
        }
    }

    /// <returns>The reason why the reference is invalid; null if it was normalized.</returns>
    private string? Normalize(JsonObject node, IReadOnlyList<string> path, string pointer, string reference, bool isSchema)
    {
        if (PathItemMerger.HasSiblings(node, path))
        {
            return AddTargets(node, pointer, reference);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { pointer };
        for (var next = reference; next.StartsWith("#/", StringComparison.Ordinal);)
        {
            var segments = DocumentTree.ParseReference(next);
            var targetPointer = DocumentPointer.FromSegments(segments);
            if (!seen.Add(targetPointer))
            {
                return Cycle;
            }

            var target = segments.Count == 0 ? null : _tree.Find(segments);
            if (IsSchemaOrObject(target) && _components.IsComponent(segments, target, path, isSchema))
            {
                node[DocumentTree.ReferenceKey] = targetPointer;
                return FollowAliases(node, target, targetPointer, path, isSchema);
            }

            if (target is not JsonObject found)
            {
                return _documents.Contains(segments) ? NotInFile : NotInDocument;
            }

            if (DocumentTree.GetReference(found) is not { } following)
            {
                return isSchema ? MoveSchema(node, found, segments) : _copier.Copy(node, pointer, found, targetPointer);
            }

            next = following;
        }

        return NotInDocument;
    }

    /// <summary>Replaces the reference of a path item with the members of its targets, next to its own.</summary>
    private string? AddTargets(JsonObject node, string pointer, string reference)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { pointer };
        for (string? next = reference; next is not null; next = DocumentTree.GetReference(_tree.Find(DocumentTree.ParseReference(next))))
        {
            var segments = DocumentTree.ParseReference(next);
            var targetPointer = DocumentPointer.FromSegments(segments);
            var error = !seen.Add(targetPointer) ? Cycle
                : segments.Count > 0 && _tree.Find(segments) is JsonObject target
                    ? _copier.AddMembers(node, pointer, target, targetPointer)
                : _documents.Contains(segments) ? NotInFile : NotInDocument;
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private string? FollowAliases(JsonObject node, JsonNode? target, string reference, IReadOnlyList<string> path, bool isSchema)
    {
        if (DocumentTree.GetReference(target) is null)
        {
            // A document refers to the same few components many times.
            if (isSchema)
            {
                _validReferences.Add(reference);
            }

            return null;
        }

        if (_chains.FindEnd(reference, path, isSchema) is not { } end)
        {
            return Cycle;
        }

        // A schema that is only a reference keeps its name, unless the chain of such schemas is too long to be intended.
        if (!isSchema || end.Hops > MaximumAliases)
        {
            node[DocumentTree.ReferenceKey] = end.Last;
        }

        return null;
    }

    private string? MoveSchema(JsonObject node, JsonObject schema, IReadOnlyList<string> segments)
    {
        var pointer = DocumentPointer.FromSegments(segments);
        if (_clonedSchemas.TryGetValue(pointer, out var known))
        {
            node[DocumentTree.ReferenceKey] = known;
            return null;
        }

        var isOtherComponent = _components.IsOtherComponent(segments);
        schema = isOtherComponent ? _annotations.Clone(schema) : schema;
        if (OpenApiGrammar.EndsInCollection(segments) || _components.AddSchema(schema, segments) is not { } path)
        {
            return "points to something that is not a schema";
        }

        var reference = DocumentPointer.FromSegments(path);
        node[DocumentTree.ReferenceKey] = reference;
        if (isOtherComponent)
        {
            _clonedSchemas.Add(pointer, reference);
        }

        _locations.Move(pointer, reference);
        _moved.Enqueue((schema, path));
        return null;
    }

    private static bool IsSchemaOrObject(JsonNode? node) =>
        node is JsonObject || node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;
}
