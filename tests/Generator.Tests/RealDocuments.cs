namespace Cf1Gen.Generator.Tests;

/// <summary>
/// Documents of the world outside, which are not part of the repository: those in the folder that an environment variable names.
/// </summary>
internal static class RealDocuments
{
    public const string Variable = "CF1GEN_REAL_DOCUMENTS";

    /// <summary>Gets the reason why there are no documents, or <see langword="null"/>.</summary>
    public static string? Missing => Folder is null ? $"The environment variable {Variable} names no folder of real documents." : null;

    /// <summary>The names of all, from the folder on.</summary>
    public static IEnumerable<string> Names => Folder is null ? [] : Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".json" or ".yaml")
        .Select(path => Path.GetRelativePath(Folder, path))
        .Order(StringComparer.Ordinal);

    private static string? Folder =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder!, name));
}
