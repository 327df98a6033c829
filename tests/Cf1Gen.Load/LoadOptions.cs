using System.Globalization;

namespace Cf1Gen.Load;

/// <summary>Options of a run.</summary>
public sealed record LoadOptions
{
    /// <summary>Gets the usage text.</summary>
    public static string Usage =>
        $"[--scale FACTOR]  [--seed N]  [--only NAME,NAME…]\nNames: {string.Join(", ", LoadRun.All.Select(scenario => scenario.Name))}";

    /// <summary>By what the numbers of calls and bytes are multiplied.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>Gets the seed of all random choices.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The names of the scenarios to run; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>Whether times, memory, sockets and threads are judged, and not only what came of the calls.</summary>
    /// <remarks>A machine that does other work at the same time would make it fail for no fault of the client.</remarks>
    public bool JudgesMachine { get; init; } = true;

    /// <returns>The options, or <see langword="null"/> if an argument is unknown.</returns>
    public static LoadOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new LoadOptions();
        for (var index = 0; index < arguments.Count; index += 2)
        {
            if (index + 1 == arguments.Count || With(options, arguments[index], arguments[index + 1]) is not { } next)
            {
                return null;
            }

            options = next;
        }

        return options;
    }

    /// <summary>Scales a number for this run.</summary>
    internal int Scaled(int number) => (int)Scaled((long)number);

    /// <inheritdoc cref="Scaled(int)"/>
    internal long Scaled(long number) => Math.Max(1, (long)(number * Scale));

    private static LoadOptions? With(LoadOptions options, string name, string value) => name switch
    {
        "--scale" when double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var scale) && scale > 0 =>
            options with { Scale = scale },
        "--seed" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => options with { Seed = seed },
        "--only" when value.Split(',') is var names && names.All(name => LoadRun.All.Any(scenario => scenario.Name == name)) =>
            options with { Only = names },
        _ => null,
    };
}
