/// <summary>The operations on lines.</summary>
public partial class LinesClient : ApiClient
{
    /// <summary>Calls <c>postLines</c>.</summary>
    /// <remarks><c>POST /lines</c> (<c>postLines</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    public virtual Task CreateAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postLines", $"/lines").WithFile(file, progress).WithContentType("application/x-ndjson"),
            options, cancellationToken);
}
