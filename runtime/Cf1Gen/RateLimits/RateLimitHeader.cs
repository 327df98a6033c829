using System.Globalization;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>An item of a <c>Ratelimit</c> header, such as <c>"default";r=50;t=30</c>.</summary>
/// <param name="Name">The name of the limit.</param>
/// <param name="Remaining">The number of requests that remain.</param>
/// <param name="Reset">The time until the limit resets.</param>
internal readonly record struct RateLimitHeader(string Name, int Remaining, TimeSpan Reset)
{
    private const int LongestName = 64;

    // An upper bound, so that a header cannot block the client.
    private const int LongestReset = 3600;

    /// <summary>Reads the items that have both values; others are ignored.</summary>
    internal static IReadOnlyList<RateLimitHeader> Read(HttpResponseHeaders headers) =>
        headers.NonValidated.TryGetValues("Ratelimit", out var values)
            ? [.. values.SelectMany(value => value.Split(',')).Select(Parse).OfType<RateLimitHeader>()]
            : [];

    private static RateLimitHeader? Parse(string item)
    {
        var fields = item.Split(';', StringSplitOptions.TrimEntries);
        return fields[0].Length is > 0 and <= LongestName && Number(fields, "r=") is { } remaining && Number(fields, "t=") is { } reset
            ? new RateLimitHeader(fields[0], remaining, TimeSpan.FromSeconds(Math.Min(reset, LongestReset)))
            : null;
    }

    private static int? Number(string[] fields, string name)
    {
        var field = Array.Find(fields, field => field.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return int.TryParse(field.AsSpan(field is null ? 0 : name.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
