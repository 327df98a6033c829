namespace Cf1Gen.Repository.Tests;

/// <summary>Folders whose lines are not rewritten yet. Temporary: every list ends empty.</summary>
internal static class Unfinished
{
    /// <summary>Gets the folders with lines of more than 140 columns.</summary>
    public static IReadOnlyList<string> LongLines { get; } = ["generator/", "runtime/", "samples/", "tests/"];

    /// <summary>Gets the files with more than one type.</summary>
    public static IReadOnlyList<string> Types { get; } = ["generator/Cf1Gen.Generator/Reading/Text/DocumentFormat.cs"];

    /// <summary>Gets the folders and pages with words of the old idiom.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "generator/", "runtime/", "samples/", "tests/", "spec/", "README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md",
    ];
}
