/// <summary>The operations on odd.</summary>
public partial class OddClient : ApiClient
{
    /// <summary>Calls <c>putOdd</c>.</summary>
    /// <remarks><c>PUT /odd</c> (<c>putOdd</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    public virtual Task ReplaceAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("putOdd", $"/odd").WithFile(file, progress), options, cancellationToken);
}
