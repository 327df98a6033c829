using System.Runtime.CompilerServices;

namespace Cf1Gen.Readme.Tests;

/// <summary>The files of this repository that the tests compare.</summary>
internal static class Repository
{
    public static string Readme => Path.Combine(Folder, "README.md");

    public static string Security => Path.Combine(Folder, "SECURITY.md");

    public static string Tests => Path.Combine(Folder, "tests");

    public static string Document => Path.Combine(Folder, "spec", "cloudforce-one.json");

    public static string Snippets => Path.Combine(Folder, "tests", "Readme.Tests", "Snippets");

    public static string Project => Path.Combine(Folder, "tests", "Readme.Tests", "Readme.Tests.csproj");

    private static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(SourcePath())!, "..", ".."));

    private static string SourcePath([CallerFilePath] string path = "") => path;
}
