/// <summary>The operations on bytes.</summary>
public partial class BytesClient : ApiClient
{
    /// <summary>Calls <c>getBytes</c>.</summary>
    /// <remarks><c>GET /bytes</c> (<c>getBytes</c>).</remarks>
    /// <returns>Bytes.</returns>
    public virtual Task<ApiDownload> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("getBytes", $"/bytes"), options, cancellationToken);
}
