/// <summary>A client for A body that is one file.</summary>
public partial class UploadMultipartClient : ApiClient
{
        Files = new(connection, this);

    /// <summary>The operations on files.</summary>
    public virtual FilesClient Files { get; } = null!;

    /// <summary>Sends bytes as they are.</summary>
    /// <remarks><c>PUT /blobs</c> (<c>blob-write</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UpdateBlobsAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("blob-write", $"/blobs").WithFile(file, progress), options, cancellationToken);
}
