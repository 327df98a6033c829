using System.Globalization;
using Cf1Gen.Generator.Tests;

namespace Cf1Gen.Fuzz;

/// <summary>Options of a run.</summary>
public sealed record FuzzOptions
{
    /// <summary>Gets the usage text.</summary>
    public const string Usage =
        "--count N  --seed N  [--documents FOLDER]  [--compile | --compile-every N]  [--only INDEX]  [--threads N]  [--limit SECONDS]  [--out FOLDER]";

    /// <summary>Gets the number of mutants.</summary>
    public int Count { get; init; } = 1_000;

    /// <summary>Gets the seed of all random choices.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Of how many mutants one is compiled; the others are only parsed.</summary>
    public int CompileEvery { get; init; } = 20;

    /// <summary>The one mutant to make, or null for all.</summary>
    public int? Only { get; init; }

    /// <summary>How many mutants are tried at once.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How long the generator may take for one mutant.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Where mutants are written that fail.</summary>
    public string Out { get; init; } = Repository.PathOf("artifacts/fuzz");

    /// <summary>Where the documents are that mutants are made of.</summary>
    public IReadOnlyList<string> Folders { get; init; } = DefaultFolders;

    private static IReadOnlyList<string> DefaultFolders =>
        Environment.GetEnvironmentVariable("CF1GEN_REAL_DOCUMENTS") is { Length: > 0 } real
        ? [real]
        : RepositoryFolders;

    /// <summary>The documents that the repository has of its own.</summary>
    public static IReadOnlyList<string> RepositoryFolders =>
        [Repository.PathOf("tests/Generator.Tests/Fixtures"), Repository.PathOf("spec")];

    /// <returns>The options, or <see langword="null"/> if an argument is unknown.</returns>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions();
        for (var index = 0; index < arguments.Count; index++)
        {
            if (arguments[index] == "--compile")
            {
                options = options with { CompileEvery = 1 };
            }
            else if (++index == arguments.Count || With(options, arguments[index - 1], arguments[index]) is not { } next)
            {
                return null;
            }
            else
            {
                options = next;
            }
        }

        return options;
    }

    private static FuzzOptions? With(FuzzOptions options, string name, string value) => (name, Number(value)) switch
    {
        ("--documents", _) => options with { Folders = [value] },
        ("--out", _) => options with { Out = Path.GetFullPath(value) },
        ("--seed", { } number) => options with { Seed = number },
        ("--only", { } number) => options with { Only = number },
        ("--count", > 0 and var number) => options with { Count = number },
        ("--compile-every", > 0 and var number) => options with { CompileEvery = number },
        ("--threads", > 0 and var number) => options with { Threads = number },
        ("--limit", > 0 and var number) => options with { Limit = TimeSpan.FromSeconds(number) },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
