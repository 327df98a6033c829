/// <summary>The operations on files.</summary>
public partial class FilesClient : ApiClient
{
    /// <summary>Uploads a file.</summary>
    /// <remarks><c>POST /files/new</c> (<c>file-upload</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    /// <returns>The file.</returns>
    public virtual Task<FileUploadResult> UploadAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("file-upload", $"/files/new")
                .WithResponseFormat(ResponseFormat.Bare)
                .WithMultipart(new MultipartForm().Add("source", file), progress),
            JsonCodec.Model<FileUploadResult>(), options, cancellationToken);
}
