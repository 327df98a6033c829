/// <summary>The operations on bodies.</summary>
public partial class BodiesClient2 : ApiClient
{
    /// <summary>Takes anything.</summary>
    /// <remarks><c>POST /bodies/any</c> (<c>any</c>).</remarks>
    public virtual Task CreateAnyAsync(JsonElement body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("any", $"/bodies/any").WithJson(body, JsonCodec.Json), options, cancellationToken);

    /// <summary>Takes JSON or a form.</summary>
    /// <remarks><c>POST /bodies/both</c> (<c>both</c>).</remarks>
    public virtual Task CreateBothAsync(
        BodyCreateBoth body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("both", $"/bodies/both").WithJson(body), options, cancellationToken);

    /// <summary>Takes JSON or a form.</summary>
    /// <remarks><c>POST /bodies/both</c> (<c>both</c>), with content of type <c>multipart/form-data</c>.</remarks>
    /// <param name="file">The file to upload.</param>
    public virtual Task CreateBothFormAsync(
        UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("both", $"/bodies/both").WithMultipart(new MultipartForm().Add("file", file), progress),
            options, cancellationToken);

    /// <summary>Takes one of several.</summary>
    /// <remarks><c>POST /bodies/choice</c> (<c>choice</c>).</remarks>
    public virtual Task CreateChoiceAsync(
        BodyCreateChoice body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("choice", $"/bodies/choice").WithJson(body, JsonCodec.Union<BodyCreateChoice>()),
            options, cancellationToken);

    /// <summary>Takes a body to delete.</summary>
    /// <remarks><c>DELETE /bodies/delete</c> (<c>delete</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task DeleteAsync(
        BodyDelete? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("delete", $"/bodies/delete").AllowNoBody().WithJson(body), options, cancellationToken);

    /// <summary>Takes a form without files.</summary>
    /// <remarks><c>POST /bodies/form</c> (<c>form</c>).</remarks>
    /// <param name="body">The form fields.</param>
    public virtual Task CreateFormAsync(
        BodyCreateForm body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("form", $"/bodies/form").WithForm(body, JsonCodec.Model<BodyCreateForm>()), options, cancellationToken);

    /// <summary>Takes a list.</summary>
    /// <remarks><c>POST /bodies/list</c> (<c>list</c>).</remarks>
    public virtual Task ListAsync(
        IReadOnlyList<BodyList> body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("list", $"/bodies/list").WithJson(body, JsonCodec.List(JsonCodec.Model<BodyList>())),
            options, cancellationToken);

    /// <summary>Takes any members.</summary>
    /// <remarks><c>POST /bodies/map</c> (<c>map</c>).</remarks>
    public virtual Task CreateMapAsync(
        IReadOnlyDictionary<string, long> body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("map", $"/bodies/map").WithJson(body, JsonCodec.Map(JsonCodec.Int64)), options, cancellationToken);

    /// <summary>Does not say what it takes.</summary>
    /// <remarks><c>POST /bodies/silent</c> (<c>silent</c>).</remarks>
    public virtual Task CreateSilentAsync(
        JsonElement body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("silent", $"/bodies/silent").WithJson(body, JsonCodec.Json), options, cancellationToken);

    /// <summary>Takes a string.</summary>
    /// <remarks><c>POST /bodies/text</c> (<c>text</c>).</remarks>
    public virtual Task CreateTextAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("text", $"/bodies/text").WithJson(body, JsonCodec.String), options, cancellationToken);
}
