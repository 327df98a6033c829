using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace Cf1Gen.Runtime;

/// <summary>How the body of an answer is compressed: not at all, or as gzip, the one that we ask for.</summary>
internal static class ContentCoding
{
    private const string Gzip = "gzip";
    private const string Identity = "identity";

    /// <summary>For a request whose answer is read whole.</summary>
    internal static StringWithQualityHeaderValue Compressed { get; } = new(Gzip);

    /// <summary>For a request whose answer is a stream: there a length that is known beforehand is worth more.</summary>
    internal static StringWithQualityHeaderValue Uncompressed { get; } = new(Identity);

    /// <summary>Opens a body.</summary>
    /// <exception cref="InvalidDataException">It is compressed in a way that nobody asked for. Reading throws it where the body is not whole.</exception>
    [SuppressMessage("Reliability", "CA2000", Justification = "Whoever opens it disposes of it.")]
    internal static async Task<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var codings = Of(content);
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        return codings switch
        {
            [] => stream,
            [var only] when Is(only, Gzip) || Is(only, "x-gzip") => new StrictGzipStream(stream),
            _ => throw new InvalidDataException("The body is compressed in a way that was not asked for."),
        };
    }

    /// <summary>How many bytes there will be; <see langword="null"/> when only the end will tell.</summary>
    internal static long? Length(HttpContent content) => Of(content).Length == 0 ? content.Headers.ContentLength : null;

    private static string[] Of(HttpContent content) => content.Headers.ContentEncoding.Count == 0
        ? []
        : [.. content.Headers.ContentEncoding.Where(coding => !Is(coding, Identity))];

    private static bool Is(string coding, string name) => coding.Equals(name, StringComparison.OrdinalIgnoreCase);
}
