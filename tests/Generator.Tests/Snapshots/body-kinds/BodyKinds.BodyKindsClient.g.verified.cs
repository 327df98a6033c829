/// <summary>A client for Bodies of every kind.</summary>
public partial class BodyKindsClient : ApiClient
{
        FormOfAlternatives = new(connection, this);
        Unusual = new(connection, this);

    /// <summary>The operations on form of alternatives.</summary>
    public virtual FormOfAlternativesClient FormOfAlternatives { get; } = null!;
    /// <summary>The operations on unusual.</summary>
    public virtual UnusualClient Unusual { get; } = null!;

    /// <summary>Calls <c>postAnyForm</c>.</summary>
    /// <remarks><c>POST /any-form</c> (<c>postAnyForm</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task PostAnyFormAsync(
        IReadOnlyDictionary<string, JsonElement> body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postAnyForm", $"/any-form").WithForm(body, JsonCodec.Map(JsonCodec.Json)), options, cancellationToken);

    /// <summary>Calls <c>postBytes</c>.</summary>
    /// <remarks><c>POST /bytes</c> (<c>postBytes</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task PostBytesAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postBytes", $"/bytes").WithFile(file, progress), options, cancellationToken);

    /// <summary>Calls <c>putCsv</c>.</summary>
    /// <remarks><c>PUT /csv</c> (<c>putCsv</c>).</remarks>
    /// <param name="body">The text to send.</param>
    public virtual Task UpdateCsvAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("putCsv", $"/csv").WithText(body).WithContentType("text/csv"), options, cancellationToken);

    /// <summary>Calls <c>postDeepForm</c>.</summary>
    /// <remarks><c>POST /deep-form</c> (<c>postDeepForm</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task PostDeepFormAsync(
        PostDeepFormBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postDeepForm", $"/deep-form")
                .WithForm(body, JsonCodec.Model<PostDeepFormBody>(), new FormEncoding(ParameterStyle.DeepObject)),
            options, cancellationToken);

    /// <summary>Calls <c>postForm</c>.</summary>
    /// <remarks><c>POST /form</c> (<c>postForm</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task PostFormAsync(PostFormBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postForm", $"/form")
                .WithForm(body, JsonCodec.Model<PostFormBody>(), new FormEncoding().WithStyle(ParameterStyle.Form, "commas").WithStyle(ParameterStyle.DeepObject, "deep")),
            options, cancellationToken);

    /// <summary>Calls <c>putImage</c>.</summary>
    /// <remarks><c>PUT /image</c> (<c>putImage</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UpdateImageAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("putImage", $"/image").WithFile(file, progress).WithContentType("image/png"), options, cancellationToken);

    /// <summary>Calls <c>postLines</c>.</summary>
    /// <remarks><c>POST /lines</c> (<c>postLines</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task PostLinesAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postLines", $"/lines").WithFile(file, progress).WithContentType("application/x-ndjson"),
            options, cancellationToken);

    /// <summary>Calls <c>mergePatch</c>.</summary>
    /// <remarks><c>PATCH /merge-patch</c> (<c>mergePatch</c>).</remarks>
    /// <param name="body">The request body.</param>
    public virtual Task UpdateMergePatchAsync(
        UpdateMergePatchBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("mergePatch", $"/merge-patch").WithJson(body).WithContentType("application/merge-patch+json"),
            options, cancellationToken);

    /// <summary>Calls <c>postNothing</c>.</summary>
    /// <remarks><c>POST /none</c> (<c>postNothing</c>).</remarks>
    public virtual Task PostNoneAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postNothing", $"/none"), options, cancellationToken);

    /// <summary>Calls <c>putOdd</c>.</summary>
    /// <remarks><c>PUT /odd</c> (<c>putOdd</c>).</remarks>
    /// <param name="file">The file to upload.</param>
    /// <param name="progress">The receiver of the progress of the upload.</param>
    public virtual Task UpdateOddAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("putOdd", $"/odd").WithFile(file, progress), options, cancellationToken);

    /// <summary>Calls <c>postSeveral</c>.</summary>
    /// <remarks><c>POST /several</c> (<c>postSeveral</c>).</remarks>
    /// <param name="body">The request body.</param>
    public virtual Task PostSeveralAsync(
        PostSeveralBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postSeveral", $"/several").WithJson(body), options, cancellationToken);

    /// <summary>Calls <c>postText</c>.</summary>
    /// <remarks><c>POST /text</c> (<c>postText</c>).</remarks>
    /// <param name="body">The text to send.</param>
    public virtual Task PostTextAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postText", $"/text").WithText(body), options, cancellationToken);

    /// <summary>Calls <c>postWildcard</c>.</summary>
    /// <remarks><c>POST /wildcard</c> (<c>postWildcard</c>).</remarks>
    /// <param name="body">The request body.</param>
    public virtual Task PostWildcardAsync(
        PostWildcardBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postWildcard", $"/wildcard").WithJson(body), options, cancellationToken);

    /// <summary>Calls <c>postXml</c>.</summary>
    /// <remarks><c>POST /xml</c> (<c>postXml</c>).</remarks>
    /// <param name="body">The text to send.</param>
    public virtual Task PostXmlAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postXml", $"/xml").WithText(body).WithContentType("application/xml"), options, cancellationToken);
}
