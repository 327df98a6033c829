namespace Quickstart;

/// <summary>Remembers the last call, as it went over the wire.</summary>
internal sealed class WireLog() : DelegatingHandler(new SocketsHttpHandler())
{
    private const string Common = "/cloudforce-one";

    public string Method { get; private set; } = "";

    /// <summary>The path behind what all calls have in common.</summary>
    public string Path { get; private set; } = "";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        Method = request.Method.Method;
        Path = path[(path.IndexOf(Common, StringComparison.Ordinal) + Common.Length)..];
        return base.SendAsync(request, cancellationToken);
    }
}
