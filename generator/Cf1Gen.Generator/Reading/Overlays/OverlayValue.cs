using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>A value that an action merges into its targets.</summary>
/// <param name="Node">The value.</param>
/// <param name="Pointer">The pointer to the part of the overlay that the value comes from.</param>
/// <param name="IsCopy">
/// <see langword="true"/> if the value is a node of the document, so that the overlay does not contain its descendants.
/// </param>
internal readonly record struct OverlayValue(JsonNode? Node, string Pointer, bool IsCopy)
{
    /// <summary>Returns a member or an item of the value.</summary>
    public OverlayValue Child(string segment, JsonNode? node) =>
        this with { Node = node, Pointer = IsCopy ? Pointer : DocumentPointer.Append(Pointer, segment) };
}
