namespace Cf1Gen.TestSupport;

/// <summary>The folder of this repository.</summary>
internal static class Repository
{
    /// <summary>Gets the root folder.</summary>
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Returns the full path of a file or folder, by its path from the root.</summary>
    public static string PathOf(string path) => Path.Combine(Folder, path);

    private static string Find(string folder)
    {
        if (File.Exists(Path.Combine(folder, "Cf1Gen.sln")))
        {
            return folder;
        }

        var parent = Path.GetDirectoryName(folder);
        return Find(parent ?? throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} contains Cf1Gen.sln."));
    }
}
