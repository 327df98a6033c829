using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace Cf1Gen.TestSupport.Http;

/// <summary>A request that a <see cref="FakeServer"/> received.</summary>
public sealed class RecordedRequest
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

    /// <summary>Gets the bytes of the body, or <see langword="null"/> without a body or with an empty one.</summary>
    public byte[]? Body { get; }

    /// <summary>Gets the body as text, which must be UTF-8; an empty string without a body.</summary>
    public string Text => s_strictUtf8.GetString(Body ?? []);

    public JsonNode Json => JsonNode.Parse(Body)!;

    /// <summary>Returns the value of a header, or <see langword="null"/> if the request does not have it.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    /// <summary>Returns the number and the size of the page that the body or the query selects.</summary>
    public (int Page, int Size) GetPage()
    {
        if (Body is { Length: > 0 })
        {
            return ((int)Json["page"]!, (int)Json["per_page"]!);
        }

        var query = HttpUtility.ParseQueryString(Uri.Query);
        return (int.Parse(query["page"]!, CultureInfo.InvariantCulture), int.Parse(query["per_page"]!, CultureInfo.InvariantCulture));
    }

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

        return new RecordedRequest(request.Method.Method, request.RequestUri!, headers, body is { Length: 0 } ? null : body);
    }
}
