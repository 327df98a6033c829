/// <summary>The operations on files.</summary>
public partial class FilesClient : ApiClient
{
    /// <summary>Calls <c>files</c>.</summary>
    /// <remarks><c>POST /files</c> (<c>files</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    /// <returns>A file.</returns>
    public virtual Task<string> UploadAsync(
        FileUpload form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("files", $"/files").WithResponseFormat(ResponseFormat.Bare).WithMultipart(form.ToForm(), progress),
            JsonCodec.String, options, cancellationToken);
}
