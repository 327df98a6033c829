using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Generator.Diagnostics;

namespace Cf1Gen.Generator.Reading;

/// <summary>
/// Sees to it that each reference of a document names a component that exists. Microsoft.OpenApi takes the last part of a
/// reference for the name of a component whatever stands before it, and cannot bear references that go round in a circle.
/// </summary>
internal sealed class SpecReferences
{
    private const string Key = "$ref";
    private readonly JsonObject _root;
    private readonly SpecPlaces _places;
    private readonly Problems _problems;
    private readonly bool _isSwagger;
    private readonly string[] _schemas;
    private readonly Queue<(JsonObject Schema, string[] Segments)> _moved = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private int _copied;

    public SpecReferences(JsonObject root, SpecPlaces places, Problems problems)
    {
        _root = root;
        _places = places;
        _problems = problems;
        _isSwagger = root.ContainsKey("swagger");
        _schemas = _isSwagger ? ["definitions"] : ["components", "schemas"];
    }

    /// <summary>A schema that became a component because a reference leads to it, or null when all of them were taken.</summary>
    public (JsonObject Schema, string[] Segments)? TakeMoved() => _moved.Count == 0 ? null : _moved.Dequeue();

    /// <summary>Mends the reference of an object that is one. Where it leads nowhere, the members beside it remain.</summary>
    public void Repair(JsonObject node, IReadOnlyList<string> path, bool isSchema)
    {
        if (!node.TryGetPropertyValue(Key, out var value) || IsKnown(value, isSchema))
        {
            return;
        }

        var pointer = Pointer.Of(path);
        var at = Pointer.Append(pointer, Key);
        if (value?.GetValueKind() != JsonValueKind.String)
        {
            node.Remove(Key);
            _problems.Report(Descriptors.LeftOut, _places.At(at), at, "a reference is a text");
            return;
        }

        var reference = value.GetValue<string>();
        if (!reference.StartsWith(Pointer.Root, StringComparison.Ordinal))
        {
            node.Remove(Key);
            _problems.Report(Descriptors.ExternalReference, _places.At(at), reference);
        }
        else if (Repair(node, pointer, reference, isSchema) is { } fault)
        {
            node.Remove(Key);
            _problems.Report(Descriptors.DanglingReference, _places.At(at), reference, fault);
        }
    }

    /// <returns>What is wrong with the reference and cannot be mended.</returns>
    private string? Repair(JsonObject node, string pointer, string reference, bool isSchema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { pointer };
        while (true)
        {
            var segments = Segments(reference);
            var canonical = Pointer.Of(segments);
            if (!seen.Add(canonical))
            {
                return "leads back to itself";
            }

            var target = Find(segments);
            if (IsComponent(segments, isSchema) && (target is JsonObject || target?.GetValueKind() is JsonValueKind.True or JsonValueKind.False))
            {
                node[Key] = canonical;
                Know(canonical, target, isSchema);
                return LeadsBack(target, pointer, seen) ? "leads back to itself" : null;
            }

            if (target is not JsonObject found)
            {
                return "points to nothing in this document";
            }

            if (Next(found) is not { } next)
            {
                return isSchema ? MakeComponent(node, found, segments) : Copy(node, pointer, found, canonical);
            }

            reference = next;
        }
    }

    /// <summary>Most references of a document name a few components again and again, so it is worth to know the good ones.</summary>
    private bool IsKnown(JsonNode? value, bool isSchema) =>
        isSchema && value?.GetValueKind() == JsonValueKind.String && _known.Contains(value.GetValue<string>());

    private void Know(string reference, JsonNode target, bool isSchema)
    {
        if (isSchema && Next(target) is null)
        {
            _known.Add(reference);
        }
    }

    private bool LeadsBack(JsonNode target, string pointer, HashSet<string> seen)
    {
        for (JsonNode? node = target; Next(node) is { } next; node = Find(Segments(next)))
        {
            var canonical = Pointer.Of(Segments(next));
            if (canonical == pointer)
            {
                return true;
            }

            // A circle that this reference only leads to is broken where it closes.
            if (!seen.Add(canonical))
            {
                break;
            }
        }

        return false;
    }

    /// <summary>Makes a schema that stands somewhere else a component, and leaves a reference in its place.</summary>
    private string? MakeComponent(JsonObject node, JsonObject schema, IReadOnlyList<string> segments)
    {
        if (Components() is not { } components || Contains(schema, components))
        {
            return "points to something that is not a schema";
        }

        string[] place = [.. _schemas, NameFor(segments, components)];
        var pointer = Pointer.Of(place);
        schema.ReplaceWith(new JsonObject { [Key] = pointer });
        components.Add(place[place.Length - 1], schema);
        node[Key] = pointer;
        _places.Move(Pointer.Of(segments), pointer);
        _moved.Enqueue((schema, place));
        return null;
    }

    /// <summary>Puts a copy in the place of a reference to anything else: no part of a document but schemas may hold itself.</summary>
    private string? Copy(JsonObject node, string pointer, JsonObject target, string canonical)
    {
        if (pointer.StartsWith(canonical, StringComparison.Ordinal) && (pointer.Length == canonical.Length || pointer[canonical.Length] == '/'))
        {
            return "leads back to what it stands in";
        }

        var size = NodeSize.Of(target);
        _copied += size.Nodes;
        if (_copied > SpecLimits.CopiedNodes || size.Depth + Pointer.Segments(pointer).Count > SpecLimits.Depth)
        {
            return "stands for too much";
        }

        node.Remove(Key);
        foreach (var member in target)
        {
            node[member.Key] = member.Value?.DeepClone();
        }

        return null;
    }

    private JsonNode? Find(IReadOnlyList<string> segments, int hops = 0)
    {
        JsonNode? node = _root;
        foreach (var segment in segments)
        {
            var child = Child(node, segment);
            if (child is null && hops < SpecLimits.Depth && Next(node) is { } next)
            {
                child = Child(Find(Segments(next), hops + 1), segment);
            }

            node = child;
        }

        return node;
    }

    private static JsonNode? Child(JsonNode? node, string segment) => node switch
    {
        JsonObject members when members.TryGetPropertyValue(segment, out var member) => member,
        JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
        _ => null,
    };

    /// <summary>Whether Microsoft.OpenApi finds what a reference names: it does not decode a name, so one that has to be encoded is no component to it.</summary>
    private bool IsComponent(IReadOnlyList<string> segments, bool isSchema) => (isSchema, _isSwagger) switch
    {
        _ when segments.Count == 0 || segments[segments.Count - 1].IndexOfAny(['/', '~']) >= 0 => false,
        (true, _) => segments.Count == _schemas.Length + 1 && segments.Take(_schemas.Length).SequenceEqual(_schemas),
        (false, true) => segments.Count == 2 && segments[0] is "parameters" or "responses",
        (false, false) => segments.Count == 3 && segments[0] == "components",
    };

    /// <summary>Where the schemas of the document are; made if it has none.</summary>
    private JsonObject? Components()
    {
        JsonObject? node = _root;
        foreach (var key in _schemas)
        {
            if (!node.ContainsKey(key))
            {
                node[key] = new JsonObject();
            }

            node = node[key] as JsonObject;
            if (node is null)
            {
                break;
            }
        }

        return node;
    }

    /// <summary>A name from the way to the schema, such as <c>Tree_children</c>.</summary>
    private static string NameFor(IReadOnlyList<string> segments, JsonObject components)
    {
        var words = segments.Where(segment => segment is not ("components" or "schemas" or "definitions" or "properties"));
        var name = Regex.Replace(string.Join("_", words), "[^A-Za-z0-9._-]+", "_").Trim('_');
        var unique = name;
        for (var number = 2; unique.Length == 0 || components.ContainsKey(unique); number++)
        {
            unique = name + "_" + Pointer.Index(number);
        }

        return unique;
    }

    private static bool Contains(JsonNode ancestor, JsonNode node)
    {
        for (var parent = node; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reference that an object within the document is, if it is one.</summary>
    private static string? Next(JsonNode? node) =>
        node is JsonObject members && members.TryGetPropertyValue(Key, out var value) && value?.GetValueKind() == JsonValueKind.String
        && value.GetValue<string>() is var reference && reference.StartsWith(Pointer.Root, StringComparison.Ordinal)
            ? reference
            : null;

    private static IReadOnlyList<string> Segments(string reference) => Pointer.Segments(Uri.UnescapeDataString(reference));
}
