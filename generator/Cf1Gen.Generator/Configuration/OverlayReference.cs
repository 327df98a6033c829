namespace Cf1Gen.Generator.Configuration;

/// <summary>An overlay that the project file names.</summary>
/// <param name="Name">The path as the project file has it; the name of errata.</param>
/// <param name="Path">The normalized path of the file; empty for errata.</param>
internal sealed record OverlayReference(string Name, string Path)
{
    /// <summary>Gets a value indicating whether the overlay is one of the package, which its name identifies.</summary>
    public bool IsErrata { get; init; }
}
