/// <summary>A client for Bodies that may be left out.</summary>
public partial class OptionalBodiesClient : ApiClient
{
        Unsaid = new(connection, this);

    /// <summary>The operations on unsaid.</summary>
    public virtual UnsaidClient Unsaid { get; } = null!;

    /// <summary>Calls <c>anything</c>.</summary>
    /// <remarks><c>POST /anything</c> (<c>anything</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task PostAnythingAsync(
        JsonElement? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("anything", $"/anything").AllowNoBody().WithJson(body, JsonCodec.NullableValue(JsonCodec.Json)),
            options, cancellationToken);

    /// <summary>Calls <c>bytes</c>.</summary>
    /// <remarks><c>POST /bytes</c> (<c>bytes</c>).</remarks>
    /// <param name="file">The file to upload; <c>null</c> to send no body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task PostBytesAsync(
        UploadFile? file = null, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("bytes", $"/bytes").AllowNoBody().WithFile(file, progress), options, cancellationToken);

    /// <summary>Calls <c>file</c>.</summary>
    /// <remarks><c>POST /file</c> (<c>file</c>).</remarks>
    /// <param name="file">The file to upload; <c>null</c> to send no body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UploadFileAsync(
        UploadFile? file = null, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("file", $"/file")
                .AllowNoBody()
                .WithMultipart(file is null ? null : new MultipartForm().Add("file", file), progress),
            options, cancellationToken);

    /// <summary>Calls <c>form</c>.</summary>
    /// <remarks><c>POST /form</c> (<c>form</c>).</remarks>
    /// <param name="body">The form fields; <c>null</c> to send no body.</param>
    public virtual Task PostFormAsync(
        PostFormBody? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("form", $"/form").AllowNoBody().WithForm(body, JsonCodec.Model<PostFormBody>()),
            options, cancellationToken);

    /// <summary>Calls <c>list</c>.</summary>
    /// <remarks><c>POST /list</c> (<c>list</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task ListAsync(
        IReadOnlyList<string>? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("list", $"/list").AllowNoBody().WithJson(body, JsonCodec.NullableReference(JsonCodec.List(JsonCodec.String))),
            options, cancellationToken);

    /// <summary>Calls <c>model</c>.</summary>
    /// <remarks><c>POST /model</c> (<c>model</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task PostModelAsync(
        PostModelBody? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("model", $"/model").AllowNoBody().WithJson(body), options, cancellationToken);

    /// <summary>Calls <c>number</c>.</summary>
    /// <remarks><c>POST /number</c> (<c>number</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task PostNumberAsync(int? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("number", $"/number").AllowNoBody().WithJson(body, JsonCodec.NullableValue(JsonCodec.Int32)),
            options, cancellationToken);

    /// <summary>Calls <c>parts</c>.</summary>
    /// <remarks><c>POST /parts</c> (<c>parts</c>).</remarks>
    /// <param name="form">The parts of the request body; <c>null</c> to send no body.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UploadPartsAsync(
        UploadPartsBody? form = null, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("parts", $"/parts").AllowNoBody().WithMultipart(form?.ToForm(), progress), options, cancellationToken);

    /// <summary>Calls <c>text</c>.</summary>
    /// <remarks><c>POST /text</c> (<c>text</c>).</remarks>
    /// <param name="body">The text to send; <c>null</c> to send no body.</param>
    public virtual Task PostTextAsync(string? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("text", $"/text").AllowNoBody().WithText(body), options, cancellationToken);
}
