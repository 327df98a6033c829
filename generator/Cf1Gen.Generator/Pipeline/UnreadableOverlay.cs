namespace Cf1Gen.Generator.Pipeline;

/// <summary>An overlay that the project file names and that cannot be read.</summary>
/// <param name="Name">The path as the project file has it.</param>
/// <param name="Reason">The reason, as the end of "The overlay …".</param>
internal sealed record UnreadableOverlay(string Name, string Reason);
