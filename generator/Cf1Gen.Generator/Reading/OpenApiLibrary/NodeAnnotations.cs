using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.OpenApiLibrary;

/// <summary>
/// The side table in which normalization records facts about nodes. Nothing of it is written into the document, so that no document
/// can imitate it; <see cref="NodeMarks"/> transfers it to the elements that Microsoft.OpenApi creates.
/// </summary>
internal sealed class NodeAnnotations
{
    // JsonNode does not override Equals, so that the keys are compared by reference.
    private readonly Dictionary<JsonObject, NodeAnnotation> _annotations = [];

    /// <summary>Gets the annotated nodes.</summary>
    public IReadOnlyCollection<KeyValuePair<JsonObject, NodeAnnotation>> All => _annotations;

    /// <summary>Changes the annotation of a node.</summary>
    public void Update(JsonObject node, Func<NodeAnnotation, NodeAnnotation> change) =>
        _annotations[node] = change(_annotations.TryGetValue(node, out var annotation) ? annotation : NodeAnnotation.None);

    /// <summary>Clones a node with its annotations and those of its descendants.</summary>
    public T Clone<T>(T node)
        where T : JsonNode
    {
        var clone = (T)node.DeepClone();
        CopyTree(node, clone);
        return clone;
    }

    /// <summary>Copies the annotation of a single node.</summary>
    public void Copy(JsonObject source, JsonObject target)
    {
        if (_annotations.TryGetValue(source, out var annotation))
        {
            _annotations[target] = annotation;
        }
    }

    private void CopyTree(JsonNode? source, JsonNode? target)
    {
        if (_annotations.Count == 0)
        {
            return;
        }

        if (source is JsonObject members)
        {
            Copy(members, (JsonObject)target!);
            foreach (var member in members)
            {
                CopyTree(member.Value, target![member.Key]);
            }
        }
        else if (source is JsonArray items)
        {
            foreach (var (item, index) in items.Select((item, index) => (item, index)))
            {
                CopyTree(item, target![index]);
            }
        }
    }
}
