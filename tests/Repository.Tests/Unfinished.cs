namespace Cf1Gen.Repository.Tests;

/// <summary>Folders that are not rewritten yet. Temporary: every list ends empty.</summary>
internal static class Unfinished
{
    /// <summary>Gets the folders with lines of more than 140 columns.</summary>
    public static IReadOnlyList<string> LongLines { get; } =
    [
        "tests/Cf1Gen.Benchmarks/Json/",
        "tests/Client.Tests/Connection/", "tests/Client.Tests/Document/", "tests/Client.Tests/Extending/", "tests/Client.Tests/Json/",
        "tests/Client.Tests/Mocking/", "tests/Client.Tests/Operations/", "tests/Client.Tests/Wire/",
        "tests/Generator.Tests/CSharp/", "tests/Generator.Tests/Diagnostics/", "tests/Generator.Tests/Model/",
        "tests/Generator.Tests/OpenApi/", "tests/Generator.Tests/Reading/",
        "tests/Runtime.Tests/Connection/", "tests/Runtime.Tests/Errors/", "tests/Runtime.Tests/Faults/", "tests/Runtime.Tests/Files/",
        "tests/Runtime.Tests/Json/", "tests/Runtime.Tests/Paging/", "tests/Runtime.Tests/RateLimits/", "tests/Runtime.Tests/Responses/",
        "tests/Runtime.Tests/Secrets/", "tests/Runtime.Tests/Streaming/",
    ];

    /// <summary>Gets the files with more than one type.</summary>
    public static IReadOnlyList<string> Types { get; } = [];

    /// <summary>Gets the folders and pages with words of the old idiom.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "generator/Cf1Gen.Generator/Model/Service/", "generator/Cf1Gen.Generator/OpenApi/Operations/LocatedParameter.cs", .. LongLines,
    ];
}
