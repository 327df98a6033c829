using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>Negotiates and decodes the content coding of a response: identity, or gzip, the only compression that is requested.</summary>
internal static class ContentCoding
{
    private const string Gzip = "gzip";
    private const string Identity = "identity";

    /// <summary>Gets the <c>Accept-Encoding</c> value for a response that is buffered.</summary>
    internal static StringWithQualityHeaderValue AcceptGzip { get; } = new(Gzip);

    /// <summary>Gets the <c>Accept-Encoding</c> value for a response that is streamed, whose length should be known in advance.</summary>
    internal static StringWithQualityHeaderValue AcceptIdentity { get; } = new(Identity);

    /// <summary>
    /// Opens the decoded body of a response; reading it throws an <see cref="InvalidDataException"/> if it is incomplete.
    /// </summary>
    /// <exception cref="InvalidDataException">The content coding was not requested.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "The caller disposes of the stream.")]
    internal static async Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var codings = GetCodings(content);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return codings switch
        {
            [] => new DecodedStream(stream),
            [var coding] when IsGzip(coding) => new DecodedStream(new StrictGzipStream(stream)),
            _ => throw new InvalidDataException("The body has a content coding that was not requested."),
        };
    }

    /// <summary>Determines whether a body has a content coding that was not requested, and cannot be decoded.</summary>
    internal static bool IsUnsupported(HttpContent content) =>
        GetCodings(content) is { Length: > 0 } codings && (codings.Length > 1 || !IsGzip(codings[0]));

    /// <summary>Gets the length of the decoded body; <see langword="null"/> if it is not known in advance.</summary>
    internal static long? GetDecodedLength(HttpContent content) => GetCodings(content).Length == 0 ? content.Headers.ContentLength : null;

    private static string[] GetCodings(HttpContent content) => content.Headers.ContentEncoding.Count == 0
        ? []
        : [.. content.Headers.ContentEncoding.Where(coding => !Matches(coding, Identity))];

    private static bool IsGzip(string coding) => Matches(coding, Gzip) || Matches(coding, "x-gzip");

    private static bool Matches(string coding, string name) => coding.Equals(name, StringComparison.OrdinalIgnoreCase);
}
