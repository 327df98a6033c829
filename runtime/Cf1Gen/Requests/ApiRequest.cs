using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>The request of an operation.</summary>
/// <remarks>Not safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiRequest
{
    private QueryBuilder? _query;
    private QueryBuilder? _cookies;
    private List<KeyValuePair<string, string>>? _headers;
    private bool _isBodyOptional;

    private ApiRequest(HttpMethod method, string operationId, string path)
    {
        Method = method;
        OperationId = operationId;
        Path = Rooted(path);
    }

    private ApiRequest(HttpMethod method, string operationId, ApiPath path)
        : this(method, operationId, path.Build()) => PathTemplate = path.Template is { } template ? Rooted(template) : null;

    internal HttpMethod Method { get; }

    internal string OperationId { get; }

    /// <summary>Gets the percent-encoded path below the base address.</summary>
    internal string Path { get; }

    /// <summary>
    /// Gets the path with the names of its parameters; <see langword="null"/> if nothing observes calls, or the document does not contain
    /// the path.
    /// </summary>
    internal string? PathTemplate { get; private init; }

    /// <summary>Gets the query without its question mark; <see langword="null"/> if there is none.</summary>
    internal string? QueryText => _query is { IsEmpty: false } query ? query.ToString() : null;

    /// <summary>Gets the builder of the query.</summary>
    private QueryBuilder QueryBuilder => _query ??= new QueryBuilder();

    /// <summary>Gets the cookies; <see langword="null"/> if there are none.</summary>
    internal QueryBuilder? Cookies => _cookies;

    /// <summary>Gets the headers; <see langword="null"/> if there are none.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>>? Headers => _headers;

    internal RequestBody? Content { get; private set; }

    /// <summary>Gets the content type that replaces the body's default; <see langword="null"/> for the default.</summary>
    internal string? BodyType { get; private set; }

    /// <summary>Gets the operation's own server; <see langword="null"/> for the base address.</summary>
    internal OperationServer? Server { get; private set; }

    /// <summary>Gets the link to a page, which replaces the path and the query; <see langword="null"/> for other requests.</summary>
    internal string? Link { get; private set; }

    /// <summary>Gets the security requirements, see <see cref="WithSecurity"/>; <see langword="null"/> for those of the service.</summary>
    internal IReadOnlyList<string>? Schemes { get; private set; }

    /// <summary>Gets a value indicating whether the request can be repeated without a further effect.</summary>
    internal bool IsReplaySafe { get; private set; }

    /// <summary>Creates a GET request.</summary>
    /// <param name="operationId">The id of the operation in the document.</param>
    /// <param name="path">The path below the base address.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Get(string operationId, ApiPath path) => Safe(HttpMethod.Get, operationId, path);

    /// <summary>Creates a POST request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Post(string operationId, ApiPath path) => new(HttpMethod.Post, operationId, path);

    /// <summary>Creates a PUT request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Put(string operationId, ApiPath path) => Safe(HttpMethod.Put, operationId, path);

    /// <summary>Creates a PATCH request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Patch(string operationId, ApiPath path) => new(HttpMethod.Patch, operationId, path);

    /// <summary>Creates a DELETE request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Delete(string operationId, ApiPath path) => Safe(HttpMethod.Delete, operationId, path);

    /// <summary>Creates a HEAD request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Head(string operationId, ApiPath path) => Safe(HttpMethod.Head, operationId, path);

    /// <summary>Creates an OPTIONS request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Options(string operationId, ApiPath path) => Safe(HttpMethod.Options, operationId, path);

    /// <summary>Creates a TRACE request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Trace(string operationId, ApiPath path) => Safe(HttpMethod.Trace, operationId, path);

    /// <summary>Creates a QUERY request, which is safe and has its query in the body.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Query(string operationId, ApiPath path) => Safe(new HttpMethod("QUERY"), operationId, path);

    /// <summary>Creates a request with any other method. It is not assumed to be idempotent.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="operationId">The id of the operation in the document.</param>
    /// <param name="path">The path below the base address.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Create(string method, string operationId, ApiPath path) =>
        new(new HttpMethod(method), operationId, path);

    /// <summary>Marks the request as safe to repeat: a POST that only reads.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AsReplaySafe()
    {
        IsReplaySafe = true;
        return this;
    }

    /// <summary>Allows the body that is set next to be <see langword="null"/>: no body is sent then.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AllowNoBody()
    {
        _isBodyOptional = true;
        return this;
    }

    /// <summary>Sets a model as the JSON body. It is serialized immediately.</summary>
    /// <param name="body">The model.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithJson(ApiModel? body) =>
        body is null ? NoBody(nameof(body)) : Send(new JsonBody(JsonBytes.Write(body)));

    /// <summary>Sets a value as the JSON body. It is serialized immediately.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="body">The value.</param>
    /// <param name="codec">The codec that writes the value.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithJson<T>(T? body, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return body is null ? NoBody(nameof(body)) : Send(new JsonBody(JsonBytes.Write(body, codec)));
    }

    /// <summary>Sets an empty JSON object as the body, to which paging can add its parameters.</summary>
    /// <returns>The request.</returns>
    public ApiRequest WithEmptyJson() => Send(JsonBody.Empty);

    /// <summary>Sets a text in UTF-8 as the body.</summary>
    /// <param name="body">The text.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithText(string? body) =>
        body is null ? NoBody(nameof(body)) : Send(new TextBody(body, "text/plain; charset=utf-8"));

    /// <summary>Sets an object as the <c>application/x-www-form-urlencoded</c> body. It is serialized immediately.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="body">The object, whose properties are the fields of the form; those that are null are not sent.</param>
    /// <param name="codec">The codec that writes the value.</param>
    /// <param name="encoding">The styles of lists and objects; by default, lists are <c>name=a&amp;name=b</c> and objects are JSON.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithForm<T>(T? body, JsonCodec<T> codec, FormEncoding? encoding = null) => body is null
        ? NoBody(nameof(body))
        : Send(new TextBody(
            (encoding ?? new FormEncoding()).Encode(ParameterValue.Element(body, codec)),
            "application/x-www-form-urlencoded"));

    /// <summary>Sets the content type of the body, when it is not the default. A file keeps its own type if it has one.</summary>
    /// <param name="type">The content type.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithContentType(string type)
    {
        BodyType = type;
        return this;
    }

    /// <summary>Sets the operation's own server, which is used unless the caller specifies a base address.</summary>
    /// <param name="address">An absolute address, or a path on the base address's host; it can contain server variables in braces.</param>
    /// <param name="takesCredential">
    /// <see langword="true"/> to send the credential to the server even if its host differs from that of the base address; otherwise,
    /// <see langword="false"/>.
    /// </param>
    /// <returns>The request.</returns>
    public ApiRequest WithServer(string address, bool takesCredential = false)
    {
        Server = new OperationServer(address, takesCredential);
        return this;
    }

    /// <summary>
    /// Sets the security requirements of the operation. Each item is an alternative: the schemes that it requires, separated by spaces.
    /// </summary>
    /// <param name="alternatives">The alternatives; an empty list sends no credential.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithSecurity(params string[] alternatives)
    {
        Schemes = alternatives;
        return this;
    }

    /// <summary>Sets a multipart form as the body; its files are streamed.</summary>
    /// <param name="form">The form.</param>
    /// <param name="progress">The receiver of the progress of the files.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithMultipart(MultipartForm? form, IProgress<TransferProgress>? progress = null) =>
        form is null ? NoBody(nameof(form)) : Send(new MultipartBody(form.Parts, progress));

    /// <summary>Sets a file as the body; it is streamed.</summary>
    /// <param name="file">The file.</param>
    /// <param name="progress">The receiver of the progress.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithFile(UploadFile? file, IProgress<TransferProgress>? progress = null) =>
        file is null ? NoBody(nameof(file)) : Send(new FileBody(file, progress));

    /// <summary>Sets items as the body, one JSON text per item; they are enumerated while they are sent.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="body">The items.</param>
    /// <param name="codec">The codec that writes an item.</param>
    /// <param name="type">The content type.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithItems<T>(IAsyncEnumerable<T>? body, JsonCodec<T> codec, string type)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return body is null ? NoBody(nameof(body)) : Send(new ItemsBody<T>(body, codec, type));
    }

    /// <summary>Creates a request to a path that the document does not contain.</summary>
    internal static ApiRequest Raw(HttpMethod method, RelativePath path)
    {
        var request = new ApiRequest(method, "undocumented", path.Path)
        {
            IsReplaySafe = IsIdempotent(method),
            ResponseFormat = ResponseFormat.Bare,
        };

        request.QueryBuilder.AddEncoded(path.Query);
        return request;
    }

    /// <summary>Creates a copy of the request with paging parameters in the query or in the JSON body.</summary>
    internal ApiRequest ForPage(PageParameters page)
    {
        var request = new ApiRequest(Method, OperationId, Path)
        {
            PathTemplate = PathTemplate,
            Content = page.InBody ? ((Content as JsonBody) ?? JsonBody.Empty).WithMembers(page.ToJsonProperties()) : Content,
            ResponseFormat = ResponseFormat,
            IsReplaySafe = IsReplaySafe,
            BodyType = BodyType,
            AcceptedType = AcceptedType,
            MayBeEmpty = MayBeEmpty,
            UndescribedStatuses = UndescribedStatuses,
            MayBeText = MayBeText,
            MayRedirect = MayRedirect,
            Server = Server,
            Schemes = Schemes,
            Link = page.Link,
        };
        request._headers = _headers;
        request._cookies = _cookies;
        request.QueryBuilder.AddEncoded(QueryText ?? "");
        if (!page.InBody)
        {
            page.AddTo(request.QueryBuilder);
        }

        return request;
    }

    private ApiRequest NoBody(string parameter) => _isBodyOptional ? this : throw new ArgumentNullException(parameter);

    private ApiRequest Send(RequestBody body)
    {
        Content = body;
        return this;
    }

    private static ApiRequest Safe(HttpMethod method, string operationId, ApiPath path) =>
        new(method, operationId, path) { IsReplaySafe = true };

    private static string Rooted(string path) => path.StartsWith('/') ? path : "/" + path;

    // An unknown method is not assumed to be idempotent.
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Put || method == HttpMethod.Delete
        || method == HttpMethod.Options || method == HttpMethod.Trace;
}
