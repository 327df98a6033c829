namespace Cf1Gen.Repository.Tests;

/// <summary>The text files of this repository, without build output and derived files.</summary>
internal static class SourceTree
{
    private static readonly string[] s_skippedFolders = ["bin", "obj", "artifacts", "Snapshots", "node_modules"];

    /// <summary>Gets the C# files.</summary>
    public static IReadOnlyList<SourceFile> CSharp { get; } = Read("*.cs");

    /// <summary>Gets the Markdown pages.</summary>
    public static IReadOnlyList<SourceFile> Pages { get; } = Read("*.md");

    private static SourceFile[] Read(string pattern) =>
    [
        .. Files(TestSupport.Repository.Folder, pattern)
            .Select(path => new SourceFile(
                Path.GetRelativePath(TestSupport.Repository.Folder, path).Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(child => Path.GetFileName(child) is var name && name[0] != '.' && !s_skippedFolders.Contains(name))
            .SelectMany(child => Files(child, pattern)));
}
