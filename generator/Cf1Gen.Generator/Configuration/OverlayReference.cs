namespace Cf1Gen.Generator.Configuration;

/// <summary>An overlay that the project file names.</summary>
/// <param name="Name">The path as the project file has it.</param>
/// <param name="Path">The normalized path of the file.</param>
internal sealed record OverlayReference(string Name, string Path);
