using System.Text;
using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>A request that a client sent.</summary>
internal sealed class RecordedRequest
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private RecordedRequest(string method, Uri uri, IReadOnlyDictionary<string, string> headers, byte[]? body)
    {
        Method = method;
        Uri = uri;
        Headers = headers;
        Body = body;
    }

    public string Method { get; }

    public Uri Uri { get; }

    /// <summary>Gets the headers of the request and of its body; several values of a header are joined as on a connection.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>Gets the bytes of the body, or <see langword="null"/> without a body.</summary>
    public byte[]? Body { get; }

    /// <summary>Gets the body as text, which must be UTF-8.</summary>
    public string Text => s_strictUtf8.GetString(Body!);

    /// <summary>Gets a value indicating whether the body requests a later page of a list.</summary>
    public bool IsForLaterPage =>
        Headers.GetValueOrDefault("Content-Type") == "application/json" && Json is JsonObject body && (int?)body["page"] > 0;

    public JsonNode Json => JsonNode.Parse(Body)!;

    internal static async Task<RecordedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A connection also reads the length before the content.
        var length = request.Content?.Headers.ContentLength;
        var body = request.Content is null ? null : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default))
        {
            headers[name] = values.ToString();
        }

        if (length is not null)
        {
            headers["Content-Length"] = $"{length}";
        }

        return new RecordedRequest(request.Method.Method, request.RequestUri!, headers, body);
    }
}
