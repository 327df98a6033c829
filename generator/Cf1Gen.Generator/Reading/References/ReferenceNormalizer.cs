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
/// Sees to it that each reference of a document names a component that exists. Microsoft.OpenApi takes the last part of a
/// reference for the name of a component whatever stands before it, and cannot bear references that go round in a circle.
/// </summary>
internal sealed class ReferenceNormalizer
{
    private const int MostAliases = 16;

    private const string Circle = "leads back to itself";
    private const string Nothing = "points to nothing in this document";
    private const string NothingInFile = "points to nothing in that file";
    private const string Outside = "leads out of the project, and Cf1Gen opens no other file and no address: save a copy in the project, add it to AdditionalFiles and refer to it by its relative path";
    private const string Missing = "names a file that is not in the project: add it to AdditionalFiles";

    private readonly JsonObject _root;
    private readonly NodeLocations _places;
    private readonly ReferencedDocuments _parts;
    private readonly DiagnosticBag _diagnostics;
    private readonly DocumentTree _tree;
    private readonly ComponentIndex _components;
    private readonly ReferenceChains _chains;
    private readonly Queue<(JsonObject Schema, string[] Segments)> _moved = new();
    private readonly HashSet<string> _good = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _copies = new(StringComparer.Ordinal);
    private int _copied;

    public ReferenceNormalizer(JsonObject root, NodeLocations places, ReferencedDocuments parts, DiagnosticBag diagnostics)
    {
        _root = root;
        _places = places;
        _parts = parts;
        _diagnostics = diagnostics;
        _tree = new DocumentTree(root);
        _components = new ComponentIndex(root, parts);
        _chains = new ReferenceChains(_tree, _components);
    }

    /// <summary>A schema that became a component because a reference leads to it, or null when all of them were taken.</summary>
    public (JsonObject Schema, string[] Segments)? TakeMoved() => _moved.Count == 0 ? null : _moved.Dequeue();

    /// <summary>Mends the reference of an object that is one. Where it leads nowhere, the members beside it remain.</summary>
    public void Repair(JsonObject node, IReadOnlyList<string> path, bool isSchema)
    {
        if (!node.TryGetPropertyValue(DocumentTree.ReferenceKey, out var value))
        {
            return;
        }

        var reference = value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
        if (isSchema && reference is not null && _good.Contains(reference))
        {
            return;
        }

        var pointer = DocumentPointer.Of(path);
        var at = DocumentPointer.Append(pointer, DocumentTree.ReferenceKey);
        if (reference is null)
        {
            node.Remove(DocumentTree.ReferenceKey);
            _diagnostics.Report(Descriptors.LeftOut, _places.At(at), at, "a reference is a text");
        }
        else if (!reference.StartsWith(DocumentPointer.Root, StringComparison.Ordinal))
        {
            node.Remove(DocumentTree.ReferenceKey);
            _diagnostics.Report(Descriptors.ExternalReference, _places.At(at), reference, FilePath.IsRelative(reference) ? Missing : Outside);
        }
        else if (Repair(node, path, pointer, reference, isSchema) is { } fault)
        {
            node.Remove(DocumentTree.ReferenceKey);
            _diagnostics.Report(Descriptors.DanglingReference, _places.At(at), _parts.Display(reference), fault);
        }
    }

    /// <summary>Mends a map that is a reference as a whole, as documents have it that are spread over many files.</summary>
    public void RepairMap(JsonObject map, IReadOnlyList<string> path)
    {
        if (DocumentTree.ReferenceOf(map) is not null)
        {
            Repair(map, path, isSchema: false);
        }
    }

    /// <summary>Mends the references of a schema's mapping. One that leads nowhere is left to those who know the alternatives.</summary>
    public void RepairMapping(JsonObject schema, IReadOnlyList<string> path)
    {
        if (DocumentTree.MappingOf(schema) is not { } mapping)
        {
            return;
        }

        foreach (var entry in mapping.ToArray())
        {
            var reference = new JsonObject { [DocumentTree.ReferenceKey] = entry.Value?.DeepClone() };
            if (DocumentTree.ReferenceOf(reference) is { } text && Repair(reference, path, DocumentPointer.Append(DocumentPointer.Of(path), entry.Key), text, isSchema: true) is null)
            {
                mapping[entry.Key] = reference[DocumentTree.ReferenceKey]!.DeepClone();
            }
        }
    }

    /// <summary>
    /// A component that is nothing but a reference into another file gives its name to what it refers to: otherwise there would be two
    /// of it, since other references go to the file itself.
    /// </summary>
    public void AdoptParts()
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

            RepairMap(map, path);
            node = map;
        }

        foreach (var name in node.Where(member => member.Value is JsonObject { Count: 1 }).Select(member => member.Key).OrderBy(name => name, StringComparer.Ordinal).ToList())
        {
            Adopt(node, name, [.. path, name]);
        }
    }

    private void Adopt(JsonObject schemas, string name, IReadOnlyList<string> path)
    {
        var target = schemas[name];
        string? pointer = null;
        for (var hops = 0; hops < DocumentTree.MostHops && DocumentTree.ReferenceOf(target) is { } reference; hops++)
        {
            pointer = DocumentPointer.Of(DocumentTree.Segments(reference));
            target = _tree.Find(DocumentTree.Segments(reference));
        }

        if (target is JsonObject schema && DocumentTree.ReferenceOf(schema) is null && pointer?.StartsWith(DocumentPointer.Of([ReferencedDocuments.Key]), StringComparison.Ordinal) == true)
        {
            schema.ReplaceWith(new JsonObject { [DocumentTree.ReferenceKey] = DocumentPointer.Of(path) });
            schemas[name] = schema;
            _places.Move(pointer, DocumentPointer.Of(path));
        }
    }

    /// <returns>What is wrong with the reference and cannot be mended.</returns>
    private string? Repair(JsonObject node, IReadOnlyList<string> path, string pointer, string reference, bool isSchema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { pointer };
        for (var next = reference; next.StartsWith("#/", StringComparison.Ordinal);)
        {
            var segments = DocumentTree.Segments(next);
            var canonical = DocumentPointer.Of(segments);
            if (!seen.Add(canonical))
            {
                return Circle;
            }

            var target = segments.Count == 0 ? null : _tree.Find(segments);
            if (IsSchemaOrObject(target) && _components.Has(segments, target, path, isSchema))
            {
                node[DocumentTree.ReferenceKey] = canonical;
                return Check(node, target, canonical, path, isSchema);
            }

            if (target is not JsonObject found)
            {
                return segments.Count > 0 && segments[0] == ReferencedDocuments.Key ? NothingInFile : Nothing;
            }

            if (DocumentTree.ReferenceOf(found) is not { } following)
            {
                return isSchema ? Move(node, found, segments) : Copy(node, pointer, found, canonical);
            }

            next = following;
        }

        return Nothing;
    }

    private string? Check(JsonObject node, JsonNode? target, string reference, IReadOnlyList<string> path, bool isSchema)
    {
        if (DocumentTree.ReferenceOf(target) is null)
        {
            // A document names few components again and again: it is worth while to know the good references.
            if (isSchema)
            {
                _good.Add(reference);
            }

            return null;
        }

        if (_chains.EndOf(reference, path, isSchema) is not { } end)
        {
            return Circle;
        }

        // A schema that is another one has a name of its own; a thousand of them one after the other have not.
        if (!isSchema || end.Hops > MostAliases)
        {
            node[DocumentTree.ReferenceKey] = end.Last;
        }

        return null;
    }

    private string? Move(JsonObject node, JsonObject schema, IReadOnlyList<string> segments)
    {
        var canonical = DocumentPointer.Of(segments);
        if (_schemas.TryGetValue(canonical, out var known))
        {
            node[DocumentTree.ReferenceKey] = known;
            return null;
        }

        var isShared = _components.IsOfOtherKind(segments);
        schema = isShared ? (JsonObject)schema.DeepClone() : schema;
        if (OpenApiGrammar.EndsInMap(segments) || _components.Add(schema, segments) is not { } place)
        {
            return "points to something that is not a schema";
        }

        node[DocumentTree.ReferenceKey] = DocumentPointer.Of(place);
        if (isShared)
        {
            _schemas.Add(canonical, DocumentPointer.Of(place));
        }

        _places.Move(canonical, DocumentPointer.Of(place));
        _moved.Enqueue((schema, place));
        return null;
    }

    /// <summary>Puts a copy in the place of a reference to anything else: no part of a document but schemas may hold itself.</summary>
    private string? Copy(JsonObject node, string pointer, JsonObject target, string canonical)
    {
        if (StandsIn(pointer, canonical))
        {
            return "leads back to what it stands in";
        }

        var size = NodeSize.Of(target);
        _copied += size.Nodes;
        if (_copied > DocumentLimits.CopiedNodes || size.Depth + DocumentPointer.Segments(pointer).Count > DocumentLimits.Depth)
        {
            return "stands for too much";
        }

        node.Remove(DocumentTree.ReferenceKey);
        _copies[pointer] = canonical;

        // What refers to another place was followed. A reference that is still there leads out of the project, and is said where it stands.
        foreach (var member in target.Where(member => member.Key != DocumentTree.ReferenceKey))
        {
            node[member.Key] = member.Value?.DeepClone();
            _places.Move(DocumentPointer.Append(canonical, member.Key), DocumentPointer.Append(pointer, member.Key));
        }

        return null;
    }

    /// <summary>Whether a place stands in another one, or in a copy of it.</summary>
    private bool StandsIn(string pointer, string ancestor) =>
        DocumentPointer.Upwards(pointer).Any(above => above == ancestor || (_copies.TryGetValue(above, out var copied) && copied == ancestor));

    private static bool IsSchemaOrObject(JsonNode? node) => node is JsonObject || node?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;
}
