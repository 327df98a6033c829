/// <summary>The operations on image.</summary>
public partial class ImageClient : ApiClient
{
    /// <summary>Calls <c>putImage</c>.</summary>
    /// <remarks><c>PUT /image</c> (<c>putImage</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    public virtual Task ReplaceAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("putImage", $"/image").WithFile(file, progress).WithContentType("image/png"), options, cancellationToken);
}
