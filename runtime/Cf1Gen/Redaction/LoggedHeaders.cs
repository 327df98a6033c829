using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The headers whose values may appear in the log and, for responses, in exceptions.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
internal sealed class LoggedHeaders
{
    private const int LongestValue = 1024;

    // Headers that help to diagnose a failure and never contain a secret, such as a cookie or token.
    private static readonly string[] s_harmlessOfRequest =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Content-Encoding", "Content-Length", "Content-Type", "If-Match",
        "If-Modified-Since", "If-None-Match", "If-Unmodified-Since", "Range", "traceparent", "User-Agent", "X-Request-Id",
    ];

    private static readonly string[] s_harmlessOfResponse =
    [
        .. ResponseHeaders.RequestIdHeaders, CloudflareHeaders.MitigatedHeader, "Allow", "Content-Encoding", "Content-Length",
        "Content-Type", "Date", "ETag", "Last-Modified", "Location", "Ratelimit", "Ratelimit-Policy", "Retry-After",
        "Retry-After-Ms", "Server", "Via",
    ];

    private readonly HashSet<string> _names;

    private LoggedHeaders(IEnumerable<string> names) => _names = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the response headers that are always logged.</summary>
    internal static LoggedHeaders OfResponse { get; } = new(s_harmlessOfResponse);

    /// <summary>Gets the request headers that are always logged.</summary>
    internal static LoggedHeaders OfRequest { get; } = new(s_harmlessOfRequest);

    /// <summary>Creates a set with additional headers.</summary>
    /// <exception cref="ArgumentException">A name is not valid, or that of an authentication header.</exception>
    internal LoggedHeaders With(ICollection<string> more)
    {
        if (more.Count == 0)
        {
            return this;
        }

        foreach (var name in more)
        {
            HeaderValidation.EnsureName(name, nameof(ApiLoggingOptions.Headers));
            if (SecretHeaders.Has(name))
            {
                throw new ArgumentException(
                    $"The header {name} is never logged. "
                    + $"Remove it from {nameof(ApiClientOptions.Logging)}.{nameof(ApiLoggingOptions.Headers)}.",
                    nameof(more));
            }
        }

        return new LoggedHeaders(_names.Concat(more));
    }

    internal bool Has(string name) => _names.Contains(name);

    /// <summary>Formats the headers in one line.</summary>
    /// <param name="headers">The headers of a message.</param>
    /// <param name="ofContent">The headers of its body, if it has one.</param>
    /// <param name="redaction">The redactor for the values.</param>
    /// <returns>For example <c>Accept: application/json; User-Agent: Cf1Gen/1.0.0</c>.</returns>
    internal string Format(HttpHeaders headers, HttpContentHeaders? ofContent, IRedactor redaction)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in headers.NonValidated.Concat(ofContent?.NonValidated ?? default))
        {
            if (Has(name))
            {
                var value = redaction.RedactLine(WithoutQuery(name, values.ToString()));
                text.Append(text.Length == 0 ? "" : "; ").Append(name).Append(": ")
                    .Append(value, 0, Math.Min(value.Length, LongestValue));
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// Removes the query and the fragment from the address of a redirection. The content of a query is never shown, and a fragment can
    /// contain a token.
    /// </summary>
    internal static string WithoutQuery(string name, string value) =>
        name.Equals("Location", StringComparison.OrdinalIgnoreCase) && value.AsSpan().IndexOfAny('?', '#') is >= 0 and var query
            ? value[..(query + 1)] + "*"
            : value;
}
