using System.Text.Json.Nodes;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>An action of an overlay.</summary>
/// <param name="Pointer">The pointer to the action in the overlay.</param>
/// <param name="Kind">The kind of the change.</param>
/// <param name="Target">The nodes to change.</param>
internal sealed record OverlayAction(string Pointer, OverlayActionKind Kind, OverlayQuery Target)
{
    /// <summary>Gets the value of an update; <see langword="null"/> also for a JSON null.</summary>
    public JsonNode? Update { get; init; }

    /// <summary>Gets the node that is copied; <see langword="null"/> for other kinds.</summary>
    public OverlayQuery? Source { get; init; }
}
