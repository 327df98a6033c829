using Cf1Gen.Generator.Reading.JsonPath.Syntax;
using Cf1Gen.Generator.Reading.Text;
using Microsoft.CodeAnalysis;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>A JSONPath query of an overlay.</summary>
/// <param name="Text">The text.</param>
/// <param name="Query">The query.</param>
/// <param name="Pointer">The pointer to the member of the overlay that contains the text.</param>
/// <param name="Locations">The locations of the overlay.</param>
internal sealed record OverlayQuery(string Text, JsonPathQuery Query, string Pointer, NodeLocations Locations)
{
    /// <summary>Gets the location of the text.</summary>
    public Location Location => GetLocation(0, Text.Length);

    /// <summary>Returns the location of a part of the text.</summary>
    public Location GetLocation(int start, int end) => Locations.GetTextLocation(Pointer, Text, start, end);
}
