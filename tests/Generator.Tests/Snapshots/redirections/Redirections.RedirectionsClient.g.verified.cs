/// <summary>A client for Redirections and headers of answers.</summary>
public partial class RedirectionsClient : ApiClient
{
    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>GET /both</c> (<c>both</c>).</remarks>
    /// <returns>It. Headers, in RequestOptions.OnResponse: X-Left.</returns>
    public virtual Task<string> GetBothAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("both", $"/both").WithResponseFormat(ResponseFormat.Bare), JsonCodec.String, options, cancellationToken);

    /// <summary>Calls <c>file</c>.</summary>
    /// <remarks><c>GET /file</c> (<c>file</c>).</remarks>
    /// <returns>It is elsewhere. Headers, in RequestOptions.OnResponse: Location.</returns>
    public virtual Task GetFileAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("file", $"/file").AllowRedirect(), options, cancellationToken);

    /// <summary>Calls <c>moved</c>.</summary>
    /// <remarks><c>POST /moved</c> (<c>moved</c>).</remarks>
    /// <returns>See there.</returns>
    public virtual Task PostMovedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("moved", $"/moved").AllowRedirect(), options, cancellationToken);
}
