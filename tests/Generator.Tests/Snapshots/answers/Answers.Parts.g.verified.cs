/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Calls <c>getParts</c>.</summary>
    /// <remarks><c>GET /parts</c> (<c>getParts</c>).</remarks>
    /// <returns>A file and what it is.</returns>
    public virtual Task<ApiDownload> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(ApiRequest.Get("getParts", $"/parts"), options, cancellationToken);
}
