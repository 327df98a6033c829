using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>
/// Brings the files of the project that a document refers to under the document's own root, so that from there on each reference is
/// one within the document. It looks for them among the texts that it is given, and nowhere else.
/// </summary>
internal sealed class ReferencedDocuments
{
    /// <summary>The member of the root that holds the files while the document is read.</summary>
    public const string Key = "x-cf1gen-files";

    private readonly JsonObject _files = [];
    private readonly List<ReferencedDocument> _parts;
    private readonly Dictionary<string, ReferencedDocument> _byPath = new(FilePath.Comparer);
    private readonly Dictionary<string, DocumentText> _texts = new(FilePath.Comparer);
    private readonly NodeLocations _places;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;

    private ReferencedDocuments(JsonObject root, DocumentText text, NodeLocations places, IReadOnlyList<DocumentText> others, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _places = places;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _parts = [new ReferencedDocument(text.Path, DocumentPointer.Root, root)];
        _byPath.Add(FilePath.Normalize(text.Path), _parts[0]);
        foreach (var other in others)
        {
            _texts[FilePath.Normalize(other.Path)] = other;
        }
    }

    /// <summary>The files, the document itself first, in the order in which they were met.</summary>
    public IReadOnlyList<ReferencedDocument> All => _parts;

    /// <summary>Rewrites the references of a document, and those of the files that they lead into.</summary>
    public static ReferencedDocuments Link(
        JsonObject root, DocumentText text, NodeLocations places, IReadOnlyList<DocumentText> others, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        root.Remove(Key);
        var parts = new ReferencedDocuments(root, text, places, others, diagnostics, cancellationToken);
        for (var index = 0; index < parts._parts.Count; index++)
        {
            parts.Link(parts._parts[index].Root, parts._parts[index]);
        }

        if (parts._files.Count > 0)
        {
            root.Add(Key, parts._files);
        }

        return parts;
    }

    /// <summary>A reference as the files have it.</summary>
    public string Display(string reference)
    {
        var segments = DocumentPointer.Segments(reference);
        if (segments.Count < 2 || segments[0] != Key)
        {
            return reference;
        }

        var name = FilePath.NameOf(_parts[int.Parse(segments[1], CultureInfo.InvariantCulture)].Path);
        return segments.Count == 2 ? name : name + DocumentPointer.Of([.. segments.Skip(2)]);
    }

    private void Link(JsonNode? node, ReferencedDocument part)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Link(item, part);
            }
        }
        else if (node is JsonObject members)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Rewrite(members, DocumentTree.ReferenceKey, reference => Target(reference, part));
            Rewrite(members, DocumentTree.DynamicReferenceKey, reference => Target(reference, part));
            if (DocumentTree.MappingOf(members) is { } mapping)
            {
                mapping.Select(entry => entry.Key).ToList().ForEach(key => Rewrite(mapping, key, reference => MappingTarget(reference, part)));
            }

            foreach (var member in members)
            {
                Link(member.Value, part);
            }
        }
    }

    private static void Rewrite(JsonObject members, string key, Func<string, string?> target)
    {
        if (members.TryGetPropertyValue(key, out var value) && value?.GetValueKind() == JsonValueKind.String
            && value.GetValue<string>() is var reference && target(reference) is { } found && found != reference)
        {
            members[key] = found;
        }
    }

    /// <summary>A mapping names schemas by their names as well.</summary>
    private string? MappingTarget(string reference, ReferencedDocument part) =>
        part.Pointer != DocumentPointer.Root && part.Schemas.FirstOrDefault(schema => schema.Key == reference).Value is { } named ? named : Target(reference, part);

    /// <summary>The place within the document that a reference leads to; null when it leads out of the project, or names no place.</summary>
    private string? Target(string reference, ReferencedDocument part)
    {
        if (reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return part.Pointer + reference.Substring(1);
        }

        var hash = reference.IndexOf('#');
        var address = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        if (part.Resource(address) is { } resource)
        {
            return Within(resource, fragment, part);
        }

        return (address.Length == 0 ? part : Find(address, part)) is { } found ? Within(found.Pointer, fragment, found) : null;
    }

    private static string? Within(string pointer, string fragment, ReferencedDocument part) =>
        fragment.Length == 0 || fragment[0] == '/' ? pointer + fragment : part.Anchor(Uri.UnescapeDataString(fragment));

    private ReferencedDocument? Find(string address, ReferencedDocument part)
    {
        if (FilePath.Resolve(part.Path, Uri.UnescapeDataString(address)) is not { } path)
        {
            return null;
        }

        if (!_byPath.TryGetValue(path, out var found) && _texts.TryGetValue(path, out var text))
        {
            _byPath.Add(path, found = Read(text));
            _parts.Add(found);
        }

        return found;
    }

    private ReferencedDocument Read(DocumentText text)
    {
        var key = DocumentPointer.Index(_parts.Count);
        var pointer = DocumentPointer.Of([Key, key]);
        var parser = new DocumentParser(text, _cancellationToken);
        _places.Graft(pointer, parser.Places);
        try
        {
            _files[key] = parser.Parse(_diagnostics, _cancellationToken);
        }
        catch (DocumentSyntaxException e)
        {
            _diagnostics.Report(e.Descriptor, parser.Places.At(e.At), e.Arguments);
        }

        return new ReferencedDocument(text.Path, pointer, _files[key]);
    }
}
