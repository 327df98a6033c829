namespace Cf1Gen.Repository.Tests;

/// <summary>Folders that are not rewritten yet. Temporary: every list ends empty.</summary>
internal static class Unfinished
{
    /// <summary>Gets the folders with lines of more than 140 columns.</summary>
    public static IReadOnlyList<string> LongLines { get; } = [];

    /// <summary>Gets the files with more than one type.</summary>
    public static IReadOnlyList<string> Types { get; } = [];

    /// <summary>Gets the folders and pages with words of the old idiom.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. LongLines];
}
