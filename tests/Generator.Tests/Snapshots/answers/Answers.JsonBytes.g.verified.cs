/// <summary>The operations on json bytes.</summary>
public partial class JsonBytesClient : ApiClient
{
    /// <summary>Calls <c>getJsonBytes</c>.</summary>
    /// <remarks><c>GET /json-bytes</c> (<c>getJsonBytes</c>).</remarks>
    /// <returns>A file of JSON.</returns>
    public virtual Task<ApiDownload> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("getJsonBytes", $"/json-bytes"), options, cancellationToken);
}
