/// <summary>The operations on uploads.</summary>
public partial class UploadsClient : ApiClient
{
    /// <summary>Calls <c>delete</c>.</summary>
    /// <remarks><c>DELETE /uploads</c> (<c>delete</c>).</remarks>
    public virtual Task DeleteAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("delete", $"/uploads"), options, cancellationToken);

    /// <summary>Calls <c>upload</c>.</summary>
    /// <remarks><c>POST /uploads</c> (<c>upload</c>).</remarks>
    public virtual Task UploadAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("upload", $"/uploads").WithServer("https://uploads.{region}.example.com"), options, cancellationToken);

    /// <summary>Calls <c>replace</c>.</summary>
    /// <remarks><c>PUT /uploads</c> (<c>replace</c>).</remarks>
    public virtual Task ReplaceAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("replace", $"/uploads").WithServer("/asia/{edition}"), options, cancellationToken);
}
