using System.Linq;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>Records where the nodes of a document come from while overlays change it.</summary>
/// <param name="document">The locations of the document.</param>
internal sealed class OverlayOrigins(NodeLocations document)
{
    /// <summary>Gets the origin of the root.</summary>
    public NodeOrigin Root { get; } = new(document, DocumentPointer.Root);

    /// <summary>Records that a node, with its descendants, comes from another node.</summary>
    public void Set(NodePath path, NodeOrigin origin)
    {
        var parent = Find(path.Parent!);
        if (path.Name is { } name)
        {
            parent.SetMember(name, origin);
        }
        else
        {
            parent.SetItem(path.Index, origin);
        }
    }

    /// <summary>Records that an item was added to an array.</summary>
    /// <param name="array">The path of the array.</param>
    /// <param name="count">The number of items before.</param>
    /// <param name="origin">The origin of the item.</param>
    public void Add(NodePath array, int count, NodeOrigin origin) => Find(array).AddItem(count, origin);

    /// <summary>Records that a node was removed.</summary>
    public void Remove(NodePath path)
    {
        var parent = Find(path.Parent!);
        if (path.Name is { } name)
        {
            parent.RemoveMember(name);
        }
        else
        {
            parent.RemoveItem(path.Index);
        }
    }

    private NodeOrigin Find(NodePath path) => path.ToList().Aggregate(
        Root, (origin, step) => step.Name is { } name ? origin.GetMember(name) : origin.GetItem(step.Index));
}
