/// <summary>The operations on mixed.</summary>
public partial class MixedClient : ApiClient
{
    /// <summary>Calls <c>mixed</c>.</summary>
    /// <remarks><c>POST /mixed</c> (<c>mixed</c>).</remarks>
    /// <param name="form">The parts of the request body.</param>
    public virtual Task UploadAsync(
        MixedUpload form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("mixed", $"/mixed").WithMultipart(form.ToForm(), progress).WithContentType("multipart/mixed"),
            options, cancellationToken);
}
