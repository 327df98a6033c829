namespace Quickstart;

/// <summary>Records the method and path of the last HTTP request.</summary>
internal sealed class HttpTrace() : DelegatingHandler(new SocketsHttpHandler())
{
    private const string CommonPrefix = "/cloudforce-one";

    /// <summary>Gets the HTTP method.</summary>
    public string Method { get; private set; } = "";

    /// <summary>Gets the path after the prefix that all operations share.</summary>
    public string Path { get; private set; } = "";

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        Method = request.Method.Method;
        Path = path[(path.IndexOf(CommonPrefix, StringComparison.Ordinal) + CommonPrefix.Length)..];
        return base.SendAsync(request, cancellationToken);
    }
}
