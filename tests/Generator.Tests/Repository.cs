namespace Cf1Gen.Generator.Tests;

/// <summary>Where this repository lies.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file by its path from the root.</summary>
    public static string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>A file of these tests.</summary>
    public static string PathOfTests(string path) => Path.Combine(Folder, "tests", "Generator.Tests", path);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Cf1Gen.sln")) ? folder : Find(Path.GetDirectoryName(folder)
            ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Cf1Gen.sln."));
}
