using System.Text.Json.Nodes;
using Cf1Gen.Generator.Common;
using Cf1Gen.Generator.Diagnostics;
using Cf1Gen.Generator.Pipeline;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.Overlays;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Cli.Overlays;

/// <summary>The nodes of a document to which overlays were applied, which the next overlay changes.</summary>
internal sealed class DocumentNodes
{
    private readonly DocumentText _text;
    private readonly NodeLocations _locations;

    private DocumentNodes(JsonNode? root, DocumentText text, NodeLocations locations)
    {
        (_text, _locations) = (text, locations);
        Root = new DocumentNode(NodePath.Root, root);
    }

    /// <summary>Gets the root.</summary>
    public DocumentNode Root { get; }

    /// <summary>Gets the operations, with the ids that diagnostics have.</summary>
    public IEnumerable<(string Id, string Route, DocumentNode Node)> Operations =>
        from item in Children(Root.Member("paths"))
        where item.IsPathItem
        from node in Children(item).Concat(Children(item.Member("additionalOperations")))
        where node.IsOperation
        let method = HttpMethods.IsKnown(node.Name.ToUpperInvariant()) ? node.Name.ToUpperInvariant() : node.Name
        let route = $"{method} {item.Name}"
        select (Text(node.Value, "operationId") is { Length: > 0 } id ? id : route, route, node);

    /// <summary>Reads a document.</summary>
    /// <param name="input">The document, with its overlays.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    public static DocumentNodes Read(DocumentInput input, CancellationToken cancellationToken)
    {
        var text = new DocumentText(input.Path, input.Text!) { Overlays = input.Overlays };
        var parser = new DocumentParser(text);
        var root = parser.Parse(new DiagnosticBag(), cancellationToken);
        OverlayApplier.Apply(root, text, parser.Locations, new DiagnosticBag(), cancellationToken);
        return new(root, text, parser.Locations);
    }

    /// <summary>Returns the nodes at locations. The nodes of a YAML alias are at the location of the anchor.</summary>
    public ILookup<Location, DocumentNode> Find(IEnumerable<Location> locations) =>
        new LocatedNodes(_text, _locations).Find(Root, locations.ToHashSet());

    /// <summary>Returns the node that a JSON pointer names; <see langword="null"/> if it does not exist.</summary>
    public DocumentNode? FindPointer(string pointer)
    {
        var node = Root;
        foreach (var segment in DocumentPointer.Segments(pointer))
        {
            if (Children(node).FirstOrDefault(child => child.Path.Segment == segment) is not { } child)
            {
                return null;
            }

            node = child;
        }

        return node;
    }

    /// <summary>Returns the members or items of a node.</summary>
    public static IEnumerable<DocumentNode> Children(DocumentNode node) => node.Value switch
    {
        JsonObject members => members.Select(member => new DocumentNode(node.Path.Append(member.Key), member.Value)),
        JsonArray items => items.Select((item, index) => new DocumentNode(node.Path.Append(index), item)),
        _ => [],
    };

    /// <summary>Returns a member that is a text; <see langword="null"/> if it is not.</summary>
    public static string? Text(JsonNode? node, string member) =>
        node is JsonObject members && members[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
