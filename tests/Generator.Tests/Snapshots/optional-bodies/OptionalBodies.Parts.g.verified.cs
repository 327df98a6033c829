/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Calls <c>parts</c>.</summary>
    /// <remarks><c>POST /parts</c> (<c>parts</c>).</remarks>
    /// <param name="form">The parts of the request body; <c>null</c> to send no body.</param>
    public virtual Task UploadAsync(
        PartUpload? form = null, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("parts", $"/parts").AllowNoBody().WithMultipart(form?.ToForm(), progress), options, cancellationToken);
}
