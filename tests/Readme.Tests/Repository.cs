using System.Runtime.CompilerServices;

namespace Cf1Gen.Readme.Tests;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly string[] s_ignoredFolders = [".git", "artifacts", "bin", "obj", "StrykerOutput", "TestResults"];

    public static string Contributing => PathOf("CONTRIBUTING.md");

    public static string Security => PathOf("SECURITY.md");

    public static string Tests => PathOf("tests");

    public static string Document => PathOf("spec/cloudforce-one.json");

    public static string Snippets => PathOf("tests/Readme.Tests/Snippets");

    public static string Project => PathOf("tests/Readme.Tests/Readme.Tests.csproj");

    /// <summary>Gets the path of every file, relative to the root and separated by <c>/</c>, without build output.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. FilesIn(Root).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))];

    private static string Root => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourcePath())!, "..", ".."));

    /// <summary>Returns the full path of a file or folder.</summary>
    public static string PathOf(string relativePath) => Path.Combine(Root, relativePath);

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder)
        .Concat(Directory.EnumerateDirectories(folder)
            .Where(child => !s_ignoredFolders.Contains(Path.GetFileName(child)))
            .SelectMany(FilesIn));

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
