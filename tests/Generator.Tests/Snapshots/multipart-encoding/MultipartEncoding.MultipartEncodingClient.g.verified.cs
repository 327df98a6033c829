/// <summary>A client for Parts with types and headers of their own.</summary>
public partial class MultipartEncodingClient : ApiClient, IApiClient<MultipartEncodingClient, MultipartEncodingClientOptions>
{
        Mixed = new(connection, this);

    public virtual MixedClient Mixed { get; } = null!;

    /// <summary>Calls <c>upload</c>.</summary>
    /// <remarks><c>POST /upload</c> (<c>upload</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    public virtual Task UploadAsync(
        UploadBody form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("upload", $"/upload").WithMultipart(form.ToForm(), progress), options, cancellationToken);
}
