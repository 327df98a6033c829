using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using Cf1Gen.Generator.Reading.References;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// Marks nodes for as long as Microsoft.OpenApi reads them. The library calls an extension parser with the value of each mark, which is the
/// only hook that it offers. The hook attaches the <see cref="NodeAnnotation"/> of a node to the element that the library creates from
/// it, and cancels the reading.
/// </summary>
/// <remarks>
/// A mark is recognized by the identity of its value, not by the name of the member, so that a document cannot contain one.
/// </remarks>
internal sealed class NodeMarks
{
    /// <summary>The extension by which an element has its annotation.</summary>
    public const string MemberName = "x-cf1gen-node";

    private static readonly string[][] s_cancellable =
        [["paths"], ["webhooks"], ["components", "schemas"], ["components", "responses"], ["definitions"]];

    private readonly Dictionary<JsonNode, NodeAnnotation> _marks = [];
    private readonly List<JsonObject> _nodes = [];

    /// <summary>Marks the annotated nodes of a document, its paths and the largest sections of its components.</summary>
    /// <param name="root">The document.</param>
    /// <param name="annotations">The annotations.</param>
    public NodeMarks(JsonObject root, NodeAnnotations annotations)
    {
        foreach (var node in s_cancellable.SelectMany(path => GetMembers(root, path))
            .Where(node => !node.ContainsKey(DocumentTree.ReferenceKey)))
        {
            Add(node, NodeAnnotation.None);
        }

        foreach (var annotation in annotations.All)
        {
            Add(annotation.Key, annotation.Value);
        }
    }

    /// <summary>Creates the context for reading the document.</summary>
    /// <param name="diagnostic">Receives the errors that the library finds.</param>
    /// <param name="cancellationToken">A token to cancel the operation at the next mark.</param>
    public ParsingContext CreateContext(OpenApiDiagnostic diagnostic, CancellationToken cancellationToken) => new(diagnostic)
    {
        ExtensionParsers = new()
        {
            [MemberName] = (value, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                return _marks.TryGetValue(value, out var annotation) ? annotation : new JsonNodeExtension(value);
            },
        },
    };

    /// <summary>Removes the marks from the document.</summary>
    public void Remove() => _nodes.ForEach(node => node.Remove(MemberName));

    private void Add(JsonObject node, NodeAnnotation annotation)
    {
        var mark = JsonValue.Create(true);
        node[MemberName] = mark;
        _marks.Add(mark, annotation);
        _nodes.Add(node);
    }

    private static IEnumerable<JsonObject> GetMembers(JsonObject root, string[] path)
    {
        JsonNode? node = root;
        foreach (var key in path)
        {
            node = (node as JsonObject)?[key];
        }

        return (node as JsonObject)?.Select(member => member.Value).OfType<JsonObject>() ?? [];
    }
}
