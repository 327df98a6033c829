using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>The headers of an answer, for those who are told of it.</summary>
internal static class ResponseHeaders
{
    private const int LongestValue = 1024;
    private const int LongestRequestId = 128;

    // Ordered from the edge of the network to the service: the first one is the id that support can find.
    internal static readonly string[] RequestIdHeaders =
    [
        "cf-ray", "x-request-id", "request-id", "x-ms-request-id", "apim-request-id", "x-amzn-requestid", "x-amz-request-id", "x-correlation-id",
    ];

    /// <summary>Gets the id that the server assigned to the request, from the first present of the usual headers.</summary>
    internal static string? RequestId(HttpResponseMessage response)
    {
        foreach (var name in RequestIdHeaders)
        {
            if (response.Headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 } id)
            {
                return Cut(ControlCharacters.Of(id), LongestRequestId);
            }
        }

        return null;
    }

    /// <summary>Makes sure that it is known where the body ends.</summary>
    /// <exception cref="HttpRequestException">There are two lengths, of which .NET would take the first.</exception>
    internal static void EnsureOneLength(HttpResponseMessage response)
    {
        if (response.Content.Headers.NonValidated.TryGetValues("Content-Length", out var lengths)
            && lengths.Count > 1 && lengths.Distinct().Skip(1).Any())
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The answer has two lengths.");
        }
    }

    /// <summary>All of them.</summary>
    internal static Dictionary<string, IReadOnlyList<string>> All(HttpResponseMessage response, IRedactor redaction) => ByName(response)
        .ToDictionary(
            header => header.Key,
            IReadOnlyList<string> (header) => header.SelectMany(values => values.Value).Select(redaction.Redact).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that may stand in an exception.</summary>
    internal static Dictionary<string, string> Harmless(HttpResponseMessage response, IRedactor redaction) => ByName(response)
        .Where(header => LoggedHeaders.OfAnswer.Has(header.Key))
        .ToDictionary(
            header => header.Key,
            header => Cut(redaction.Redact(ControlCharacters.Of(string.Join(", ", header.Select(values => values.Value.ToString())))), LongestValue),
            StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<IGrouping<string, KeyValuePair<string, HeaderStringValues>>> ByName(HttpResponseMessage response) =>
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated).GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase);

    private static string Cut(string value, int longest) => value[..Math.Min(value.Length, longest)];
}
