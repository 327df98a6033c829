using System.Collections.Generic;
using Cf1Gen.Generator.Reading.Text;

namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>A document of the OpenAPI Overlay Specification: changes to another document.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Locations">The locations of its nodes.</param>
/// <param name="Extends">The reference to the document that it changes; <see langword="null"/> if it does not contain one.</param>
/// <param name="Actions">The valid actions.</param>
internal sealed record Overlay(string Path, NodeLocations Locations, string? Extends, IReadOnlyList<OverlayAction> Actions)
{
    /// <summary>Gets a value indicating whether the overlay is one of the package.</summary>
    public bool IsErrata { get; init; }
}
