using System.Text;
using Cf1Gen.Runtime;

namespace Cf1Gen.Client.Tests.Http;

/// <summary>Compares all of a request with the expected one.</summary>
internal static class RequestAssert
{
    private static readonly Dictionary<string, string> s_headers = new()
    {
        ["Accept"] = "application/json",
        ["Accept-Encoding"] = "gzip",
        ["Authorization"] = $"Bearer {TestApi.Token}",
        ["User-Agent"] = $"Cf1Gen/{typeof(ApiClient).Assembly.GetName().Version!.ToString(3)}",
    };

    /// <summary>Asserts that the request has this line, the headers of every request, and no body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="line">The method and the path, from the root of the server: <c>GET /client/v4/…</c>.</param>
    public static void Is(this RecordedRequest request, string line)
    {
        HasLine(request, line);

        // The clients of these tests do not retry. Without a body, .NET would repeat a request on a connection that the server closed.
        HasHeaders(request, new() { ["Content-Length"] = "0" });
        Assert.Null(request.Body);
    }

    /// <summary>Asserts that the request has this line, the headers of every request, and this JSON, byte for byte.</summary>
    /// <param name="request">The request.</param>
    /// <param name="line">The method and the path.</param>
    /// <param name="json">The body; line breaks in it are not sent.</param>
    public static void Is(this RecordedRequest request, string line, string json)
    {
        var text = json.ReplaceLineEndings("");
        var body = Encoding.UTF8.GetBytes(text);
        HasLine(request, line);
        HasHeaders(request, new() { ["Content-Type"] = "application/json", ["Content-Length"] = $"{body.Length}" });
        Assert.Equal(text, request.Text);
        Assert.Equal(body, request.Body);
    }

    /// <summary>Asserts that the request has this line, the headers of every request, and this form, byte for byte.</summary>
    /// <param name="request">The request.</param>
    /// <param name="line">The method and the path.</param>
    /// <param name="form">The body, with <c>(boundary)</c> where the boundary is.</param>
    /// <param name="hasLength"><see langword="true"/> if the length is known before the body is sent.</param>
    public static void IsForm(this RecordedRequest request, string line, string form, bool hasLength = true)
    {
        const string Type = "multipart/form-data; boundary=";
        HasLine(request, line);
        Assert.StartsWith(Type, request.Headers["Content-Type"], StringComparison.Ordinal);
        var boundary = request.Headers["Content-Type"][Type.Length..];
        Assert.Matches("^[A-Za-z0-9-]{16,70}$", boundary);

        var body = Encoding.UTF8.GetBytes(form.ReplaceLineEndings("\r\n").Replace("(boundary)", boundary, StringComparison.Ordinal));
        var headers = new Dictionary<string, string> { ["Content-Type"] = Type + boundary };
        if (hasLength)
        {
            headers.Add("Content-Length", $"{body.Length}");
        }
        else
        {
            // The body may be large, so the client waits for the server.
            headers.Add("Expect", "100-continue");
        }

        HasHeaders(request, headers);
        Assert.Equal(body, request.Body);
    }

    private static void HasLine(RecordedRequest request, string line)
    {
        Assert.Equal(line, $"{request.Method} {request.Uri.PathAndQuery}");
        Assert.Equal("https://api.cloudflare.com", request.Uri.GetLeftPart(UriPartial.Authority));
        Assert.Equal("", request.Uri.Fragment);
    }

    private static void HasHeaders(RecordedRequest request, Dictionary<string, string> ofBody) => Assert.Equal(
        s_headers.Concat(ofBody).Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal),
        request.Headers.Select(header => $"{header.Key}: {header.Value}").Order(StringComparer.Ordinal));
}
