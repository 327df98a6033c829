using System.Collections.Frozen;
using System.Net.Http.Headers;
using System.Text;

namespace Cf1Gen.Runtime;

/// <summary>The headers that may be seen in the log and, of an answer, on an exception: all others are nobody's business.</summary>
/// <remarks>Immutable; safe to use from several threads.</remarks>
internal sealed class LoggedHeaders
{
    private const int LongestValue = 1024;

    // Those that help to find a cause and that never hold a secret: no cookie, no token.
    private static readonly string[] s_harmlessOfRequest =
    [
        "Accept", "Accept-Encoding", "Accept-Language", "Content-Encoding", "Content-Length", "Content-Type", "If-Match", "If-Modified-Since",
        "If-None-Match", "If-Unmodified-Since", "Range", "traceparent", "User-Agent", "X-Request-Id",
    ];

    private static readonly string[] s_harmlessOfAnswer =
    [
        .. ResponseHeaders.RequestIdHeaders, CloudflareHeaders.MitigatedHeader, "Allow", "Content-Encoding", "Content-Length", "Content-Type", "Date",
        "ETag", "Last-Modified", "Location", "Ratelimit", "Ratelimit-Policy", "Retry-After", "Retry-After-Ms", "Server", "Via",
    ];

    private readonly FrozenSet<string> _names;

    private LoggedHeaders(IEnumerable<string> names) => _names = names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of an answer that everybody may see.</summary>
    internal static LoggedHeaders OfAnswer { get; } = new(s_harmlessOfAnswer);

    /// <summary>Those of a request that everybody may see.</summary>
    internal static LoggedHeaders OfRequest { get; } = new(s_harmlessOfRequest);

    /// <summary>Gives these and some more.</summary>
    /// <exception cref="ArgumentException">One of them is the name of a header that proves who somebody is, or no name.</exception>
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
                throw new ArgumentException($"The header {name} is never logged: take it out of {nameof(ApiClientOptions.Logging)}.{nameof(ApiLoggingOptions.Headers)}.", nameof(more));
            }
        }

        return new LoggedHeaders(_names.Concat(more));
    }

    internal bool Has(string name) => _names.Contains(name);

    /// <summary>Writes them in one line.</summary>
    /// <param name="headers">The headers of a message.</param>
    /// <param name="ofContent">The headers of its body, if it has one.</param>
    /// <param name="redaction">Takes what is secret out of a value.</param>
    /// <returns>For instance <c>Accept: application/json; User-Agent: Cf1Gen/1.0.0</c>.</returns>
    internal string Format(HttpHeaders headers, HttpContentHeaders? ofContent, IRedactor redaction)
    {
        var text = new StringBuilder();
        foreach (var (name, values) in headers.NonValidated.Concat(ofContent?.NonValidated ?? default))
        {
            if (Has(name))
            {
                var value = redaction.Redact(ControlCharacters.Of(WithoutQuery(name, values.ToString())));
                text.Append(text.Length == 0 ? "" : "; ").Append(name).Append(": ")
                    .Append(value, 0, Math.Min(value.Length, LongestValue));
            }
        }

        return text.ToString();
    }

    // What a query holds is never logged, not even that of the address that an answer points to; a fragment may hold a token.
    private static string WithoutQuery(string name, string value) =>
        name.Equals("Location", StringComparison.OrdinalIgnoreCase) && value.AsSpan().IndexOfAny('?', '#') is >= 0 and var query
            ? value[..(query + 1)] + "*"
            : value;
}
