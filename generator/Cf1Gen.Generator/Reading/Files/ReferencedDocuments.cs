using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Reading.Overlays;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>
/// Loads the files of the project that a document refers to, and rewrites all references to pointers. It looks for files among the
/// texts that it receives, and nowhere else.
/// </summary>
/// <remarks>
/// The files are kept next to the document, not in it. Pointers into them begin with <see cref="Key"/>, which no reference of the
/// document begins with.
/// </remarks>
internal sealed class ReferencedDocuments
{
    private const string BaseKey = "referenced-files";

    private readonly List<ReferencedDocument> _documents;
    private readonly Dictionary<string, ReferencedDocument> _byPath = new(FilePath.Comparer);
    private readonly Dictionary<string, DocumentText> _texts = new(FilePath.Comparer);
    private readonly NodeLocations _locations;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;

    private ReferencedDocuments(
        JsonObject root,
        DocumentText text,
        NodeLocations locations,
        IReadOnlyList<DocumentText> otherTexts,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        _locations = locations;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _documents = [new ReferencedDocument(text.Path, DocumentPointer.Root, root)];
        _byPath.Add(FilePath.Normalize(text.Path), _documents[0]);
        foreach (var otherText in otherTexts)
        {
            _texts[FilePath.Normalize(otherText.Path)] = otherText;
        }

        Key = _texts.Count == 0 ? BaseKey : FindUnusedKey(root);
    }

    /// <summary>Gets the document and the files, in the order in which references to them were found.</summary>
    public IReadOnlyList<ReferencedDocument> All => _documents;

    /// <summary>Gets the first segment of the pointers into the files; the second is the index of the file in <see cref="All"/>.</summary>
    public string Key { get; }

    /// <summary>Gets the roots of the files by their index.</summary>
    public JsonObject Roots { get; } = [];

    /// <summary>Gets a value indicating whether the document or a file has a reference whose target another schema can override.</summary>
    public bool HasDynamicReferences { get; private set; }

    /// <summary>Loads the files that a document refers to, directly or through other files, and rewrites all references.</summary>
    /// <param name="root">The document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="locations">The locations of its nodes, to which those of the files are added.</param>
    /// <param name="otherTexts">The other files of the project.</param>
    /// <param name="diagnostics">Receives syntax errors of the files.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static ReferencedDocuments Load(
        JsonObject root,
        DocumentText text,
        NodeLocations locations,
        IReadOnlyList<DocumentText> otherTexts,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var documents = new ReferencedDocuments(root, text, locations, otherTexts, diagnostics, cancellationToken);
        for (var index = 0; index < documents._documents.Count; index++)
        {
            documents.RewriteReferences(documents._documents[index].Root, documents._documents[index]);
        }

        return documents;
    }

    /// <summary>Determines whether a pointer leads into a file other than the document itself.</summary>
    public bool Contains(IReadOnlyList<string> segments) => _texts.Count > 0 && segments.Count > 0 && segments[0] == Key;

    /// <summary>Returns the file that a pointer leads into.</summary>
    public ReferencedDocument GetDocument(IReadOnlyList<string> segments) =>
        _documents[int.Parse(segments[1], CultureInfo.InvariantCulture)];

    /// <summary>Returns a reference in the form that it has in the files.</summary>
    public string GetDisplayText(string reference)
    {
        var segments = DocumentPointer.Segments(reference);
        if (segments.Count < 2 || !Contains(segments))
        {
            return reference;
        }

        var name = FilePath.GetFileName(GetDocument(segments).Path);
        return segments.Count == 2 ? name : name + DocumentPointer.FromSegments([.. segments.Skip(2)]);
    }

    /// <summary>Returns a key that no reference of the document begins with, so that none can lead to a file by its index.</summary>
    private string FindUnusedKey(JsonObject root)
    {
        var used = new HashSet<string>(root.Select(member => member.Key), StringComparer.Ordinal);
        var remaining = new Stack<JsonNode?>([root]);
        while (remaining.Count > 0)
        {
            switch (remaining.Pop())
            {
                case JsonObject members:
                    members.ToList().ForEach(member => remaining.Push(member.Value));
                    break;
                case JsonArray items:
                    items.ToList().ForEach(remaining.Push);
                    break;
                case JsonValue value
                    when value.TryGetValue<string>(out var text) && text.IndexOf("#/", StringComparison.Ordinal) is >= 0 and var hash:
                    used.UnionWith(DocumentTree.ParseReference(text.Substring(hash)).Take(1));
                    break;
            }
        }

        var key = BaseKey;
        while (used.Contains(key) || _texts.Values.Any(text => text.Text.Contains(key)))
        {
            key += "_";
        }

        return key;
    }

    private void RewriteReferences(JsonNode? node, ReferencedDocument document)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                if (item is JsonObject or JsonArray)
                {
                    RewriteReferences(item, document);
                }
            }
        }
        else if (node is JsonObject members)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            HasDynamicReferences |= members.ContainsKey(DocumentTree.DynamicReferenceKey);
            RewriteReference(members, DocumentTree.ReferenceKey, document);
            RewriteReference(members, DocumentTree.DynamicReferenceKey, document);
            if (DocumentTree.GetMapping(members) is { } mapping)
            {
                RewriteMapping(mapping, document);
            }

            foreach (var member in members)
            {
                if (member.Value is JsonObject or JsonArray)
                {
                    RewriteReferences(member.Value, document);
                }
            }
        }
    }

    private void RewriteReference(JsonObject members, string key, ReferencedDocument document)
    {
        if (DocumentTree.GetString(members, key) is { } reference && Resolve(reference, document) is { } pointer && pointer != reference)
        {
            members[key] = pointer;
        }
    }

    private void RewriteMapping(JsonObject mapping, ReferencedDocument document)
    {
        foreach (var key in mapping.Select(entry => entry.Key).ToList())
        {
            if (DocumentTree.GetString(mapping, key) is { } name && ResolveMapping(name, document) is { } pointer && pointer != name)
            {
                mapping[key] = pointer;
            }
        }
    }

    /// <summary>Resolves an entry of a mapping, which can also be the name of a schema.</summary>
    private string? ResolveMapping(string reference, ReferencedDocument document) =>
        document.Pointer != DocumentPointer.Root && document.Schemas.FirstOrDefault(schema => schema.Key == reference).Value is { } pointer
            ? pointer
            : Resolve(reference, document);

    /// <summary>Returns the pointer that a reference means; null if it leads out of the project or names no node.</summary>
    private string? Resolve(string reference, ReferencedDocument document)
    {
        if (reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return document.Pointer + reference.Substring(1);
        }

        var hash = reference.IndexOf('#');
        var address = hash < 0 ? reference : reference.Substring(0, hash);
        var fragment = hash < 0 ? "" : reference.Substring(hash + 1);
        if (document.FindResource(address) is { } resource)
        {
            return ResolveFragment(resource, fragment, document);
        }

        return (address.Length == 0 ? document : FindDocument(address, document)) is { } target
            ? ResolveFragment(target.Pointer, fragment, target) : null;
    }

    private static string? ResolveFragment(string pointer, string fragment, ReferencedDocument document) =>
        fragment.Length == 0 || fragment[0] == '/' ? pointer + fragment : document.FindAnchor(Uri.UnescapeDataString(fragment));

    private ReferencedDocument? FindDocument(string address, ReferencedDocument referrer)
    {
        if (FilePath.Resolve(referrer.Path, Uri.UnescapeDataString(address)) is not { } path)
        {
            return null;
        }

        if (!_byPath.TryGetValue(path, out var document) && _texts.TryGetValue(path, out var text))
        {
            _byPath.Add(path, document = Read(text));
            _documents.Add(document);
        }

        return document;
    }

    private ReferencedDocument Read(DocumentText text)
    {
        var index = DocumentPointer.FormatIndex(_documents.Count);
        var pointer = DocumentPointer.FromSegments([Key, index]);
        var parser = new DocumentParser(text);
        _locations.AddDocument(pointer, parser.Locations);
        try
        {
            Roots[index] = parser.Parse(_diagnostics, _cancellationToken);
            OverlayApplier.Apply(Roots[index], text, parser.Locations, _diagnostics, _cancellationToken);
        }
        catch (DocumentSyntaxException e)
        {
            _diagnostics.Report(e.Descriptor, parser.Locations.GetLocation(e.Span), e.Arguments);
        }

        return new ReferencedDocument(text.Path, pointer, Roots[index]);
    }
}
