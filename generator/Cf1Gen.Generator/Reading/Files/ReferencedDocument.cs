using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>A file that references point into: the document itself or another file of the project.</summary>
internal sealed class ReferencedDocument
{
    private static readonly string[] s_anchors = ["$anchor", "$dynamicAnchor"];
    private static readonly string[][] s_schemaMaps = [["components", "schemas"], ["definitions"], ["$defs"]];

    private readonly Lazy<Dictionary<string, string>> _identifiers;

    /// <summary>Initializes a new instance of the <see cref="ReferencedDocument"/> class.</summary>
    /// <param name="path">The file.</param>
    /// <param name="pointer">The pointer to its root.</param>
    /// <param name="root">Its root; null if it could not be read.</param>
    public ReferencedDocument(string path, string pointer, JsonNode? root)
    {
        Path = path;
        Pointer = pointer;
        Root = root;
        _identifiers = new Lazy<Dictionary<string, string>>(FindIdentifiers);
    }

    /// <summary>Gets the path of the file.</summary>
    public string Path { get; }

    /// <summary>Gets the pointer to the file's root.</summary>
    public string Pointer { get; }

    /// <summary>Gets the file's root; null if it could not be read.</summary>
    public JsonNode? Root { get; }

    /// <summary>Gets the file's name without its extension.</summary>
    public string Name =>
        FilePath.GetFileName(Path) is var name && name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;

    /// <summary>Gets the pointers of the schemas that have a name in the file, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Schemas => s_schemaMaps.SelectMany(path => FindMembers(path).Select(
        member => new KeyValuePair<string, string>(member.Key,
            DocumentPointer.Append(Pointer + "/" + string.Join("/", path), member.Key))));

    /// <summary>Returns the pointer to the node with an <c>$anchor</c>, or null.</summary>
    public string? FindAnchor(string name) => _identifiers.Value.TryGetValue("#" + name, out var pointer) ? pointer : null;

    /// <summary>
    /// Returns the pointer to the node with an <c>$id</c>, or to the root if it is the root's <c>$self</c>; otherwise null.
    /// </summary>
    public string? FindResource(string id) => _identifiers.Value.TryGetValue(id, out var pointer) ? pointer : null;

    private IEnumerable<KeyValuePair<string, JsonNode?>> FindMembers(string[] path) =>
        path.Aggregate(Root, (node, key) =>
            (node as JsonObject)?.TryGetPropertyValue(key, out var member) == true ? member : null)
            as JsonObject ?? [];

    private Dictionary<string, string> FindIdentifiers()
    {
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        var remaining = new Stack<(JsonNode? Node, string Pointer)>();
        remaining.Push((Root, Pointer));
        while (remaining.Count > 0)
        {
            var (node, pointer) = remaining.Pop();
            if (node is JsonObject members)
            {
                foreach (var identifier in GetIdentifiers(members).Where(identifier => !identifiers.ContainsKey(identifier)))
                {
                    identifiers.Add(identifier, pointer);
                }

                members.ToList().ForEach(member => remaining.Push((member.Value, DocumentPointer.Append(pointer, member.Key))));
            }
            else if (node is JsonArray items)
            {
                items.Select((item, index) => (item, DocumentPointer.Append(pointer, DocumentPointer.FormatIndex(index))))
                    .ToList().ForEach(remaining.Push);
            }
        }

        return identifiers;
    }

    private IEnumerable<string> GetIdentifiers(JsonObject node)
    {
        var ids = new[] { "$id", node == Root ? "$self" : "$id" }
            .Select(keyword => DocumentTree.GetString(node, keyword))
            .Select(id => id?.TrimEnd('#'));
        var anchors = s_anchors.Select(keyword => DocumentTree.GetString(node, keyword)).Select(name => name is null ? null : "#" + name);
        return ids.Concat(anchors).Where(name => !string.IsNullOrEmpty(name)).Select(name => name!);
    }
}
