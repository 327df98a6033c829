/// <summary>A client for Parts with types and headers of their own.</summary>
public partial class MultipartEncodingClient : ApiClient
{
    /// <summary>Calls <c>mixed</c>.</summary>
    /// <remarks><c>POST /mixed</c> (<c>mixed</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UploadMixedAsync(
        UploadMixedBody form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("mixed", $"/mixed").WithMultipart(form.ToForm(), progress).WithContentType("multipart/mixed"),
            options, cancellationToken);

    /// <summary>Calls <c>upload</c>.</summary>
    /// <remarks><c>POST /upload</c> (<c>upload</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UploadAsync(
        UploadBody form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("upload", $"/upload").WithMultipart(form.ToForm(), progress), options, cancellationToken);
}
