/// <summary>The operations on bytes.</summary>
public partial class BytesClient : ApiClient
{
    /// <summary>Calls <c>postBytes</c>.</summary>
    /// <remarks><c>POST /bytes</c> (<c>postBytes</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    public virtual Task CreateAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postBytes", $"/bytes").WithFile(file, progress), options, cancellationToken);
}
