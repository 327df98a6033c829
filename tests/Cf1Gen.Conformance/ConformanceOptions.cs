using System.Globalization;
using Cf1Gen.Compatibility;

namespace Cf1Gen.Conformance;

/// <summary>Options of a run.</summary>
public sealed record ConformanceOptions
{
    /// <summary>Gets the usage text.</summary>
    public const string Usage =
        "[--largest KB]  [--count N]  [--seed N]  [--limit SECONDS]  [--duration SECONDS]  [--threads N]  "
        + "[--only ROUTE]  [--all]  FILES_OR_FOLDERS…";

    /// <summary>Gets the size in bytes above which a document is left out.</summary>
    public long Largest { get; init; } = 1_500 * 1024;

    /// <summary>Gets the number of documents, which are chosen at random; <see langword="null"/> for all.</summary>
    public int? Count { get; init; }

    /// <summary>Gets the seed of the choice of documents.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Gets the time for one document, after which its further operations are skipped.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Gets the time after which no further document is read.</summary>
    public TimeSpan Duration { get; init; } = TimeSpan.MaxValue;

    /// <summary>Gets the number of threads.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Gets the part of a route that operations must contain; <see langword="null"/> for all operations.</summary>
    public string? Only { get; init; }

    /// <summary>Gets a value indicating whether each fault is printed; otherwise, one of each cause.</summary>
    public bool PrintsAll { get; init; }

    /// <summary>Gets the files and folders with documents.</summary>
    public IReadOnlyList<string> Paths { get; init; } = CompatibilityOptions.RepositoryPaths;

    /// <returns>The options, or <see langword="null"/> if an argument is unknown.</returns>
    public static ConformanceOptions? Parse(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ConformanceOptions? options = new();
        var paths = new List<string>();
        for (var index = 0; index < arguments.Count && options is not null; index++)
        {
            if (!arguments[index].StartsWith("--", StringComparison.Ordinal))
            {
                paths.Add(arguments[index]);
            }
            else if (arguments[index] == "--all")
            {
                options = options with { PrintsAll = true };
            }
            else
            {
                var value = index + 1 < arguments.Count ? arguments[index + 1] : "";
                options = With(options, arguments[index++], value);
            }
        }

        return paths.Count == 0 ? options : options is null ? null : options with { Paths = paths };
    }

    private static ConformanceOptions? With(ConformanceOptions options, string name, string value) => (name, Number(value)) switch
    {
        ("--only", _) => options with { Only = value },
        ("--seed", { } number) => options with { Seed = number },
        ("--count", > 0 and var number) => options with { Count = number },
        ("--threads", > 0 and var number) => options with { Threads = number },
        ("--limit", > 0 and var number) => options with { Limit = TimeSpan.FromSeconds(number) },
        ("--duration", > 0 and var number) => options with { Duration = TimeSpan.FromSeconds(number) },
        ("--largest", > 0 and var number) => options with { Largest = number * 1024L },
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
