namespace Cf1Gen.Generator.Pipeline;

/// <summary>An overlay that the project file names and that cannot be read.</summary>
/// <param name="Name">The path as the project file has it; the name of errata.</param>
/// <param name="Reason">The reason, as the end of "The overlay …" or "The errata …".</param>
/// <param name="IsErrata">A value indicating whether the project names errata of the package.</param>
internal sealed record UnreadableOverlay(string Name, string Reason, bool IsErrata);
