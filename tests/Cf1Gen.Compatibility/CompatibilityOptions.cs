using System.Globalization;

namespace Cf1Gen.Compatibility;

/// <summary>Options of a run.</summary>
public sealed record CompatibilityOptions
{
    /// <summary>Gets the usage text.</summary>
    public const string Usage =
        "[--count N]  [--seed N]  [--kind NAME]  [--stop-after N]  [--only NUMBER]  [--largest KB]  [--no-consumer]  [--list]  FILES_OR_FOLDERS…\n"
        + "verbs  [--largest KB]  [--write FILE]  FILES_OR_FOLDERS…";

    /// <summary>Gets the number of changes, of all documents together.</summary>
    public int Count { get; init; } = 1_000;

    /// <summary>Gets the seed of all random choices.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets the name of the kinds of changes, or a part of it; <see langword="null"/> for all.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the number of breaks after which the run ends.</summary>
    public int StopAfter { get; init; } = int.MaxValue;

    /// <summary>Gets the number of the one change to apply to each document; <see langword="null"/> for all.</summary>
    public int? Only { get; init; }

    /// <summary>Gets the size in bytes above which a document is left out.</summary>
    public long Largest { get; init; } = 1_500 * 1024;

    /// <summary>Gets a value indicating whether a program that uses the old surface is compiled with the new code.</summary>
    public bool CompilesConsumer { get; init; } = true;

    /// <summary>Gets a value indicating whether the kinds are only listed.</summary>
    public bool Lists { get; init; }

    /// <summary>Gets the file that all methods and types are written to; <see langword="null"/> for none.</summary>
    public string? Output { get; init; }

    /// <summary>Gets the files and folders with documents.</summary>
    public IReadOnlyList<string> Paths { get; init; } = RepositoryPaths;

    /// <summary>Gets the folders with documents of this repository.</summary>
    public static IReadOnlyList<string> RepositoryPaths =>
        [Repository.PathOf("tests/Generator.Tests/Fixtures"), Repository.PathOf("spec")];

    /// <returns>The options, or <see langword="null"/> if an argument is unknown.</returns>
    public static CompatibilityOptions? Parse(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        CompatibilityOptions? options = new();
        var paths = new List<string>();
        for (var index = 0; index < arguments.Count && options is not null; index++)
        {
            if (!arguments[index].StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(arguments[index]);
            }
            else if (arguments[index] is "--list" or "--no-consumer")
            {
                options = arguments[index] == "--list" ? options with { Lists = true } : options with { CompilesConsumer = false };
            }
            else
            {
                var value = index + 1 < arguments.Count ? arguments[index + 1] : "";
                options = With(options, arguments[index++], value);
            }
        }

        return paths.Count == 0 ? options : options is null ? null : options with { Paths = paths };
    }

    private static CompatibilityOptions? With(CompatibilityOptions options, string name, string value) => (name, Number(value)) switch
    {
        ("--kind", _) => options with { Kind = value },
        ("--write", _) => options with { Output = value },
        ("--count", > 0 and var number) => options with { Count = number },
        ("--seed", { } number) => options with { Seed = number },
        ("--only", { } number) => options with { Only = number },
        ("--stop-after", > 0 and var number) => options with { StopAfter = number },
        ("--largest", > 0 and var number) => options with { Largest = number * 1024L },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
