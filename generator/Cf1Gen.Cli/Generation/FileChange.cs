namespace Cf1Gen.Cli.Generation;

/// <summary>A file in the output folder.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Kind">The kind of the change.</param>
/// <param name="Text">The new content; <see langword="null"/> if the file is removed.</param>
internal sealed record FileChange(string Name, FileChangeKind Kind, string? Text);
