/// <summary>The operations on file.</summary>
public partial class FileClient : ApiClient
{
    /// <summary>Calls <c>file</c>.</summary>
    /// <remarks><c>POST /file</c> (<c>file</c>).</remarks>
    /// <param name="file">The file to upload; <c>null</c> to send no body.</param>
    public virtual Task UploadAsync(
        UploadFile? file = null, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("file", $"/file")
                .AllowNoBody()
                .WithMultipart(file is null ? null : new MultipartForm().Add("file", file), progress),
            options, cancellationToken);
}
