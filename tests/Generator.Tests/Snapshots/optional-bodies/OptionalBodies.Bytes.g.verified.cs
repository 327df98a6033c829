/// <summary>The operations on bytes.</summary>
public partial class BytesClient : ApiClient
{
    /// <summary>Calls <c>bytes</c>.</summary>
    /// <remarks><c>POST /bytes</c> (<c>bytes</c>).</remarks>
    /// <param name="file">The file to upload; <c>null</c> to send no body.</param>
    public virtual Task CreateAsync(
        UploadFile? file = null, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("bytes", $"/bytes").AllowNoBody().WithFile(file, progress), options, cancellationToken);
}
