/// <summary>The operations on file.</summary>
public partial class FileClient : ApiClient
{
    /// <summary>Calls <c>file</c>.</summary>
    /// <remarks><c>GET /file</c> (<c>file</c>).</remarks>
    /// <returns>It is elsewhere. Headers, in <c>RequestOptions.OnResponse</c>: <c>Location</c>.</returns>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("file", $"/file").AllowRedirect(), options, cancellationToken);
}
