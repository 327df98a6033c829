using System.Collections.Frozen;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>The headers of an answer, for those who are told of it.</summary>
internal static class AnswerHeaders
{
    private const int LongestValue = 1024;
    private const int LongestRayId = 128;

    // Those that help to find a cause and that never hold a secret: no cookie, no token.
    private static readonly FrozenSet<string> s_harmless = FrozenSet.ToFrozenSet(
        [
            CloudflareNames.RayHeader, CloudflareNames.MitigatedHeader, "Allow", "Content-Encoding", "Content-Length", "Content-Type", "Date",
            "Location", "Ratelimit", "Ratelimit-Policy", "Retry-After", "Retry-After-Ms", "Server", "Via", "X-Request-Id",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The id that the edge gave to the request.</summary>
    internal static string? RayId(HttpResponseMessage response) =>
        response.Headers.NonValidated.TryGetValues(CloudflareNames.RayHeader, out var values) ? Cut(values.ToString(), LongestRayId) : null;

    /// <summary>All of them.</summary>
    internal static Dictionary<string, IReadOnlyList<string>> All(HttpResponseMessage response, Func<string, string> redact) => ByName(response)
        .ToDictionary(
            header => header.Key,
            IReadOnlyList<string> (header) => header.SelectMany(values => values.Value).Select(redact).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that may stand in an exception.</summary>
    internal static Dictionary<string, string> Harmless(HttpResponseMessage response, Func<string, string> redact) => ByName(response)
        .Where(header => s_harmless.Contains(header.Key))
        .ToDictionary(
            header => header.Key,
            header => Cut(redact(string.Join(", ", header.Select(values => values.Value.ToString()))), LongestValue),
            StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<IGrouping<string, KeyValuePair<string, HeaderStringValues>>> ByName(HttpResponseMessage response) =>
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase);

    private static string Cut(string value, int longest) => value.Length <= longest ? value : value[..longest];
}
