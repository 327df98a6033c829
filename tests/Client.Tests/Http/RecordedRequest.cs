using System.Text;
using System.Text.Json.Nodes;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>A request as it was sent.</summary>
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

    /// <summary>The headers of the request and of its body; several values of one header are joined as a connection does it.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; }

    /// <summary>The bytes of the body; <see langword="null"/> when there is none.</summary>
    public byte[]? Body { get; }

    /// <summary>The body as text; it must be UTF-8.</summary>
    public string Text => s_strictUtf8.GetString(Body!);

    /// <summary>Whether the body asks for another page of a list than the first.</summary>
    public bool IsForLaterPage =>
        Headers.GetValueOrDefault("Content-Type") == "application/json" && Json is JsonObject body && (int?)body["page"] > 0;

    public JsonNode Json => JsonNode.Parse(Body)!;

    internal static async Task<RecordedRequest> ReadAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // The length is asked for before the bytes are there, as a connection does.
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
