namespace Cf1Gen.Generator;

/// <summary>A document of the project: its text, and what the project says of it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">Its text; null when the compiler could not read it.</param>
/// <param name="Settings">What the project says of it.</param>
internal sealed record Cf1Document(string Path, string? Text, Settings Settings);
