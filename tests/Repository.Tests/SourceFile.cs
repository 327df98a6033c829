namespace Cf1Gen.Repository.Tests;

/// <summary>A file of this repository.</summary>
/// <param name="Path">The path from the root of the repository, with slashes.</param>
/// <param name="Text">The content.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>Gets the lines, without their ends.</summary>
    public IReadOnlyList<string> Lines { get; } = Text.TrimEnd('\n').Split('\n');

    /// <summary>Gets the folder, as a path from the root of the repository.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>Returns whether the file is below a folder.</summary>
    public bool IsIn(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);
}
