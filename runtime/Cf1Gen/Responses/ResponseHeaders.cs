using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Reads and copies the headers of a response.</summary>
internal static class ResponseHeaders
{
    private const int MaxValueLength = 1024;
    private const int MaxRequestIdLength = 128;

    // Ordered from the edge of the network to the service: the first header that is present has the identifier that support can find.
    internal static readonly string[] RequestIdHeaders =
    [
        "cf-ray",
        "x-request-id",
        "request-id",
        "x-ms-request-id",
        "apim-request-id",
        "x-amzn-requestid",
        "x-amz-request-id",
        "x-correlation-id",
    ];

    /// <summary>Gets the identifier that the server assigned to the request; <see langword="null"/> if the response has none.</summary>
    internal static string? RequestId(HttpResponseMessage response)
    {
        foreach (var name in RequestIdHeaders)
        {
            if (response.Headers.NonValidated.TryGetValues(name, out var values) && values.ToString() is { Length: > 0 } id)
            {
                return Truncate(ControlCharacters.Of(id), MaxRequestIdLength);
            }
        }

        return null;
    }

    /// <summary>Verifies that the response does not specify different lengths, of which .NET would use the first.</summary>
    /// <exception cref="HttpRequestException">The response specifies different lengths.</exception>
    internal static void EnsureSingleLength(HttpResponseMessage response)
    {
        if (response.Content.Headers.NonValidated.TryGetValues("Content-Length", out var lengths)
            && lengths.Count > 1 && lengths.Distinct().Skip(1).Any())
        {
            throw new HttpRequestException(HttpRequestError.InvalidResponse, "The response has several different Content-Length headers.");
        }
    }

    /// <summary>Returns all headers, with secrets redacted.</summary>
    internal static Dictionary<string, IReadOnlyList<string>> GetAll(HttpResponseMessage response, IRedactor redactor) => ByName(response)
        .ToDictionary(
            header => header.Key,
            IReadOnlyList<string> (header) => header.SelectMany(values => values.Value).Select(redactor.Redact).ToArray(),
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the headers that may be shown in an exception, as one text each.</summary>
    internal static Dictionary<string, string> GetLoggable(HttpResponseMessage response, IRedactor redactor) => ByName(response)
        .Where(header => LoggedHeaders.OfResponse.Has(header.Key))
        .ToDictionary(
            header => header.Key,
            header => Truncate(
                redactor.RedactLine(
                    string.Join(", ", header.Select(values => LoggedHeaders.WithoutQuery(header.Key, values.Value.ToString())))),
                MaxValueLength),
            StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<IGrouping<string, KeyValuePair<string, HeaderStringValues>>> ByName(HttpResponseMessage response) =>
        response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
            .GroupBy(header => header.Key, StringComparer.OrdinalIgnoreCase);

    private static string Truncate(string value, int maxLength) => value[..Math.Min(value.Length, maxLength)];
}
