/// <summary>The operations on uploads.</summary>
public partial class UploadsClient : ApiClient
{
    /// <summary>Calls <c>listUploads</c>.</summary>
    /// <remarks><c>GET /uploads</c> (<c>listUploads</c>).</remarks>
    public virtual Task ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("listUploads", $"/uploads").WithServer("https://uploads.example.com"), options, cancellationToken);

    /// <summary>Calls <c>upload</c>.</summary>
    /// <remarks><c>POST /uploads</c> (<c>upload</c>).</remarks>
    public virtual Task UploadAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("upload", $"/uploads").WithServer("https://uploads.example.com", takesCredential: true),
            options, cancellationToken);
}
