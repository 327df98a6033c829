using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.References;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Files;

/// <summary>A file that references lead into: the document itself, or another file of the project.</summary>
internal sealed class ReferencedDocument
{
    private static readonly string[] s_anchors = ["$anchor", "$dynamicAnchor"];
    private static readonly string[][] s_schemaPlaces = [["components", "schemas"], ["definitions"], ["$defs"]];

    private readonly Lazy<Dictionary<string, string>> _names;

    /// <param name="path">The file.</param>
    /// <param name="pointer">Where its root stands in the document that is read.</param>
    /// <param name="root">Its root; null when it could not be read.</param>
    public ReferencedDocument(string path, string pointer, JsonNode? root)
    {
        Path = path;
        Pointer = pointer;
        Root = root;
        _names = new Lazy<Dictionary<string, string>>(FindNames);
    }

    public string Path { get; }

    public string Pointer { get; }

    public JsonNode? Root { get; }

    /// <summary>The file's name without its extension.</summary>
    public string Stem => FilePath.NameOf(Path) is var name && name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;

    /// <summary>The schemas that have a name in the file, and where they stand.</summary>
    public IEnumerable<KeyValuePair<string, string>> Schemas => s_schemaPlaces.SelectMany(place => Members(place).Select(
        member => new KeyValuePair<string, string>(member.Key, DocumentPointer.Append(Pointer + "/" + string.Join("/", place), member.Key))));

    /// <summary>The place that carries a name by <c>$anchor</c>.</summary>
    public string? Anchor(string name) => _names.Value.TryGetValue("#" + name, out var pointer) ? pointer : null;

    /// <summary>The place that carries an address by <c>$id</c>, or by the <c>$self</c> of the whole.</summary>
    public string? Resource(string id) => _names.Value.TryGetValue(id, out var pointer) ? pointer : null;

    private IEnumerable<KeyValuePair<string, JsonNode?>> Members(string[] place) =>
        place.Aggregate(Root, (node, key) => (node as JsonObject)?.TryGetPropertyValue(key, out var member) == true ? member : null) as JsonObject ?? [];

    private Dictionary<string, string> FindNames()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var open = new Stack<(JsonNode? Node, string Pointer)>();
        open.Push((Root, Pointer));
        while (open.Count > 0)
        {
            var (node, pointer) = open.Pop();
            if (node is JsonObject members)
            {
                foreach (var name in Names(members).Where(name => !names.ContainsKey(name)))
                {
                    names.Add(name, pointer);
                }

                members.ToList().ForEach(member => open.Push((member.Value, DocumentPointer.Append(pointer, member.Key))));
            }
            else if (node is JsonArray items)
            {
                items.Select((item, index) => (item, DocumentPointer.Append(pointer, DocumentPointer.Index(index)))).ToList().ForEach(open.Push);
            }
        }

        return names;
    }

    private IEnumerable<string> Names(JsonObject node)
    {
        var ids = new[] { "$id", node == Root ? "$self" : "$id" }.Select(keyword => DocumentTree.TextOf(node, keyword)).Select(id => id?.TrimEnd('#'));
        var anchors = s_anchors.Select(keyword => DocumentTree.TextOf(node, keyword)).Select(name => name is null ? null : "#" + name);
        return ids.Concat(anchors).Where(name => !string.IsNullOrEmpty(name)).Select(name => name!);
    }
}
