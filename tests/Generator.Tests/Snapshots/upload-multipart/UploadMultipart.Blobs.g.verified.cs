/// <summary>The operations on blobs.</summary>
public partial class BlobsClient : ApiClient
{
    /// <summary>Sends bytes as they are.</summary>
    /// <remarks><c>PUT /blobs</c> (<c>blob-write</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    public virtual Task WriteBlobAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("blob-write", $"/blobs").WithFile(file, progress), options, cancellationToken);
}
