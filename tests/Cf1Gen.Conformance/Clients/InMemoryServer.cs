using System.Net;
using System.Net.Http.Headers;

namespace Cf1Gen.Conformance.Clients;

/// <summary>A server in memory. It records each request, and never uses the network.</summary>
internal sealed class InMemoryServer : HttpMessageHandler
{
    private const int MostRequests = 50;

    /// <summary>Gets the requests since <see cref="Start"/>.</summary>
    public List<CapturedRequest> Requests { get; } = [];

    /// <summary>Gets the function that returns the response to a request.</summary>
    public Func<CapturedRequest, ServerReply> Respond { get; private set; } = _ => new ServerReply(204);

    /// <summary>Forgets the requests.</summary>
    public void Start(Func<CapturedRequest, ServerReply> respond)
    {
        Requests.Clear();
        Respond = respond;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is { } content ? await content.ReadAsByteArrayAsync(cancellationToken) : null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in request.Headers.NonValidated.Concat(request.Content?.Headers.NonValidated ?? default))
        {
            headers[name] = string.Join(", ", values);
        }

        var captured = new CapturedRequest(request.Method.Method, request.RequestUri!, headers, body);
        Requests.Add(captured);
        return Requests.Count <= MostRequests
            ? Message(Respond(captured))
            : throw new InvalidOperationException($"The client sent more than {MostRequests} requests.");
    }

    private static HttpResponseMessage Message(ServerReply reply)
    {
        var content = new ByteArrayContent(reply.Body ?? []);
        content.Headers.ContentType = reply.MediaType is { } type && MediaTypeHeaderValue.TryParse(type, out var parsed) ? parsed : null;
        return new HttpResponseMessage((HttpStatusCode)reply.Status) { Content = content };
    }
}
