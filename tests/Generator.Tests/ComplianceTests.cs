namespace Cf1Gen.Generator.Tests;

/// <summary>
/// The compliance tests of specifications, which are not part of the repository: the folder that an environment variable names.
/// </summary>
internal static class ComplianceTests
{
    public const string Variable = "CF1GEN_COMPLIANCE";

    /// <summary>Gets the reason why there are no tests, or <see langword="null"/>.</summary>
    public static string? Missing => Folder is null ? $"The environment variable {Variable} names no folder of compliance tests." : null;

    private static string? Folder =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder!, name));

    /// <summary>Returns the names of the files and folders in a folder; empty if there are no tests.</summary>
    public static IEnumerable<string> List(string name) => Folder is null ? [] : Directory
        .EnumerateFileSystemEntries(Path.Combine(Folder, name))
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
