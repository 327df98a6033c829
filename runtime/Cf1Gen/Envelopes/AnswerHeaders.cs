using System.Collections.Frozen;

namespace Cf1Gen.Runtime;

/// <summary>The headers of an answer, for those who are told of it.</summary>
internal static class AnswerHeaders
{
    private const int LongestValue = 1024;

    // Those that help to find a cause and that never hold a secret: no cookie, no token.
    private static readonly FrozenSet<string> s_harmless = FrozenSet.ToFrozenSet(
        [
            CloudflareNames.RayHeader, CloudflareNames.MitigatedHeader, "Allow", "Content-Encoding", "Content-Length", "Content-Type", "Date",
            "Location", "Ratelimit", "Ratelimit-Policy", "Retry-After", "Retry-After-Ms", "Server", "Via", "X-Request-Id",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The id that the edge gave to the request.</summary>
    internal static string? RayId(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues(CloudflareNames.RayHeader, out var values) ? Cut(values.ToString()) : null;

    /// <summary>All of them.</summary>
    internal static Dictionary<string, IReadOnlyList<string>> All(HttpResponseMessage response) => response.Headers.NonValidated
        .Concat(response.Content.Headers.NonValidated)
        .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            header => header.Key,
            IReadOnlyList<string> (header) => header.SelectMany(values => values.Value).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that may stand in an exception.</summary>
    internal static Dictionary<string, string> Harmless(HttpResponseMessage response, CallRecord call) => response.Headers.NonValidated
        .Concat(response.Content.Headers.NonValidated)
        .Where(header => s_harmless.Contains(header.Key))
        .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(
            header => header.Key,
            header => call.Redact(Cut(string.Join(", ", header.Select(values => values.Value.ToString())))),
            StringComparer.OrdinalIgnoreCase);

    private static string Cut(string value) => value.Length <= LongestValue ? value : value[..LongestValue];
}
