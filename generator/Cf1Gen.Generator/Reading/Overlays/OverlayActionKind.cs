namespace Cf1Gen.Generator.Reading.Overlays;

/// <summary>The kinds of actions.</summary>
internal enum OverlayActionKind
{
    /// <summary>No change.</summary>
    None,

    /// <summary>Merges a value of the overlay into the target.</summary>
    Update,

    /// <summary>Merges a node of the document into the target.</summary>
    Copy,

    /// <summary>Removes the target.</summary>
    Remove,
}
