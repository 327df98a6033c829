namespace Cf1Gen.Runtime;

/// <summary>Negotiates and decodes the content coding of a response: identity, or gzip, the only compression that is requested.</summary>
internal static class ContentCoding
{
    private const string Gzip = "gzip";
    private const string Identity = "identity";

    /// <summary>The <c>Accept-Encoding</c> value for a response that is buffered.</summary>
    internal const string AcceptForBuffer = Gzip;

    /// <summary>The <c>Accept-Encoding</c> value for a response that is streamed, whose length should be known in advance.</summary>
    internal const string AcceptForStream = Identity;

    /// <summary>
    /// Opens the decoded body of a response; reading it throws an <see cref="InvalidDataException"/> if it is incomplete.
    /// </summary>
    /// <exception cref="InvalidDataException">The content coding was not requested.</exception>
    internal static async Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken) =>
        new DecodedStream(Decode(content, await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)));

    /// <summary>Decodes the body of a response. Reading it can throw other exceptions, see <see cref="DecodedStream"/>.</summary>
    /// <exception cref="InvalidDataException">The content coding was not requested.</exception>
    internal static Stream Decode(HttpContent content, Stream body) => GetCodings(content) switch
    {
        [] => body,
        [var coding] when IsGzip(coding) => new StrictGzipStream(body),
        _ => throw new InvalidDataException("The body has a content coding that was not requested."),
    };

    /// <summary>Determines whether a body has a content coding that was not requested, and cannot be decoded.</summary>
    internal static bool IsUnsupported(HttpContent content) =>
        GetCodings(content) is { Length: > 0 } codings && (codings.Length > 1 || !IsGzip(codings[0]));

    /// <summary>Gets the length of the decoded body; <see langword="null"/> if it is not known in advance.</summary>
    internal static long? GetDecodedLength(HttpContent content) => GetCodings(content).Length == 0 ? content.Headers.ContentLength : null;

    private static string[] GetCodings(HttpContent content) => content.Headers.NonValidated.Contains("Content-Encoding")
        ? [.. content.Headers.ContentEncoding.Where(coding => !Matches(coding, Identity))]
        : [];

    private static bool IsGzip(string coding) => Matches(coding, Gzip) || Matches(coding, "x-gzip");

    private static bool Matches(string coding, string name) => coding.Equals(name, StringComparison.OrdinalIgnoreCase);
}
