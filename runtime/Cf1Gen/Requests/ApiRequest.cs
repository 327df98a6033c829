using System.ComponentModel;

namespace Cf1Gen.Runtime;

/// <summary>A request as an operation describes it: made, filled and sent once.</summary>
/// <remarks>Not safe to use from several threads.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiRequest
{
    private readonly QueryBuilder _query = new();
    private readonly QueryBuilder _cookies = new("; ");
    private readonly List<KeyValuePair<string, string>> _headers = [];
    private bool _isBodyOptional;

    private ApiRequest(HttpMethod method, string operationId, string path)
    {
        Method = method;
        OperationId = operationId;
        Path = path.StartsWith('/') ? path : "/" + path;
    }

    internal HttpMethod Method { get; }

    internal string OperationId { get; }

    /// <summary>The path below the base address, encoded.</summary>
    internal string Path { get; }

    internal QueryBuilder QueryBuilder => _query;

    internal QueryBuilder Cookies => _cookies;

    internal IReadOnlyList<KeyValuePair<string, string>> Headers => _headers;

    internal RequestBody? Content { get; private set; }

    internal ResponseFormat ResponseFormat { get; private set; }

    /// <summary>The content type that is sent instead of the body's own; <see langword="null"/> when that is right.</summary>
    internal string? BodyType { get; private set; }

    /// <summary>The content type that is asked for; <see langword="null"/> when it is JSON, or anything for a stream.</summary>
    internal string? AcceptedType { get; private set; }

    /// <summary>Whether a success without a body is a result too.</summary>
    internal bool MayBeEmpty { get; private set; }

    /// <summary>Whether a redirection is a success.</summary>
    internal bool MayRedirect { get; private set; }

    /// <summary>What the document says of where this operation is; <see langword="null"/> for the base address.</summary>
    internal OperationServer? Server { get; private set; }

    /// <summary>The schemes that the operation takes, see <see cref="WithSecurity"/>; <see langword="null"/> for those of the service.</summary>
    internal IReadOnlyList<string>? Schemes { get; private set; }

    /// <summary>Whether the method says, or the operation, that sending it twice does the same as sending it once.</summary>
    internal bool IsReplaySafe { get; private set; }

    /// <summary>Starts a GET request.</summary>
    /// <param name="operationId">The id of the operation in the document.</param>
    /// <param name="path">The path below the base address.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Get(string operationId, ApiPath path) => Safe(HttpMethod.Get, operationId, path);

    /// <summary>Starts a POST request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Post(string operationId, ApiPath path) => new(HttpMethod.Post, operationId, path.Build());

    /// <summary>Starts a PUT request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Put(string operationId, ApiPath path) => Safe(HttpMethod.Put, operationId, path);

    /// <summary>Starts a PATCH request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Patch(string operationId, ApiPath path) => new(HttpMethod.Patch, operationId, path.Build());

    /// <summary>Starts a DELETE request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Delete(string operationId, ApiPath path) => Safe(HttpMethod.Delete, operationId, path);

    /// <summary>Starts a HEAD request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Head(string operationId, ApiPath path) => Safe(HttpMethod.Head, operationId, path);

    /// <summary>Starts an OPTIONS request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Options(string operationId, ApiPath path) => Safe(HttpMethod.Options, operationId, path);

    /// <summary>Starts a TRACE request.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Trace(string operationId, ApiPath path) => Safe(HttpMethod.Trace, operationId, path);

    /// <summary>Starts a QUERY request: what is asked for stands in its body, and it changes nothing.</summary>
    /// <inheritdoc cref="Get"/>
    public static ApiRequest Query(string operationId, ApiPath path) => Safe(new HttpMethod("QUERY"), operationId, path);

    /// <summary>Starts a request with a method of another name, which may mean anything.</summary>
    /// <param name="method">The method.</param>
    /// <param name="operationId">The id of the operation in the document.</param>
    /// <param name="path">The path below the base address.</param>
    /// <returns>The request.</returns>
    public static ApiRequest Create(string method, string operationId, ApiPath path) => new(new HttpMethod(method), operationId, path.Build());

    /// <summary>Says that a POST only reads, and may therefore be sent again.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AsReplaySafe()
    {
        IsReplaySafe = true;
        return this;
    }

    /// <summary>Says how the answer holds its result; <see cref="ResponseFormat.Envelope"/> when it is not said.</summary>
    /// <param name="format">How.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithResponseFormat(ResponseFormat format)
    {
        ResponseFormat = format;
        return this;
    }

    /// <summary>Says that the body which follows may be <see langword="null"/>; then none is sent.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AllowNoBody()
    {
        _isBodyOptional = true;
        return this;
    }

    /// <summary>Sends a model as JSON; it is written now.</summary>
    /// <param name="body">The model.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithJson(ApiModel? body) =>
        body is null ? NoBody(nameof(body)) : Send(new JsonBody(JsonBytes.Write(body)));

    /// <summary>Sends a value as JSON; it is written now.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="body">The value.</param>
    /// <param name="codec">Writes the type.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithJson<T>(T? body, JsonCodec<T> codec)
    {
        ArgumentNullException.ThrowIfNull(codec);
        return body is null ? NoBody(nameof(body)) : Send(new JsonBody(JsonBytes.Write(body, codec)));
    }

    /// <summary>Sends a JSON object without members of its own; a page that is asked for in the body is put into it.</summary>
    /// <returns>The request.</returns>
    public ApiRequest WithEmptyJson() => Send(JsonBody.Empty);

    /// <summary>Sends a text in UTF-8.</summary>
    /// <param name="body">The text.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithText(string? body) => 
        body is null ? NoBody(nameof(body)) : Send(new TextBody(body, "text/plain; charset=utf-8"));

    /// <summary>Sends an object as <c>application/x-www-form-urlencoded</c>; it is written now.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="body">The object; its properties are the form's fields, and what is null is not sent.</param>
    /// <param name="codec">Writes the type.</param>
    /// <param name="encoding">How lists and objects among the fields are written; when left out, lists as <c>name=a&amp;name=b</c> and objects as JSON.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithForm<T>(T? body, JsonCodec<T> codec, FormEncoding? encoding = null) => body is null
        ? NoBody(nameof(body))
        : Send(new TextBody((encoding ?? new FormEncoding()).Encode(ParameterValue.Element(body, codec)), "application/x-www-form-urlencoded"));

    /// <summary>Says what type the body has, when it is not the usual one. A file's own type is kept, if it has one.</summary>
    /// <param name="type">The content type.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithContentType(string type)
    {
        BodyType = type;
        return this;
    }

    /// <summary>Says what type the answer should have, when it is not JSON.</summary>
    /// <param name="type">The content type.</param>
    /// <returns>The request.</returns>
    public ApiRequest Accept(string type)
    {
        AcceptedType = type;
        return this;
    }

    /// <summary>Says that a success without a body is an answer too: the result is then the type's default.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AllowEmptyResponse()
    {
        MayBeEmpty = true;
        return this;
    }

    /// <summary>Says that a redirection is a success, which the document has no other of; it is not followed.</summary>
    /// <returns>The request.</returns>
    public ApiRequest AllowRedirect()
    {
        MayRedirect = true;
        return this;
    }

    /// <summary>Says that the operation is on a server of its own, unless the caller has said where the service is.</summary>
    /// <param name="address">Absolute, or a path on the host of the base address; it may have the service's variables in braces.</param>
    /// <param name="takesCredential">Whether the document asks for a credential there, so that it may leave the host of the base address.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithServer(string address, bool takesCredential = false)
    {
        Server = new OperationServer(address, takesCredential);
        return this;
    }

    /// <summary>Says which security schemes the operation takes: each an alternative, several at once with spaces between them.</summary>
    /// <param name="alternatives">The alternatives; none sends no credential.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithSecurity(params string[] alternatives)
    {
        Schemes = alternatives;
        return this;
    }

    /// <summary>Sends a form, its files as streams.</summary>
    /// <param name="form">The parts.</param>
    /// <param name="progress">Is told how far the files have come.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithMultipart(MultipartForm? form, IProgress<TransferProgress>? progress = null) =>
        form is null ? NoBody(nameof(form)) : Send(new MultipartBody(form.Parts, progress));

    /// <summary>Sends a file as it is, as a stream.</summary>
    /// <param name="file">The file.</param>
    /// <param name="progress">Is told how far the file has come.</param>
    /// <returns>The request.</returns>
    public ApiRequest WithFile(UploadFile? file, IProgress<TransferProgress>? progress = null) =>
        file is null ? NoBody(nameof(file)) : Send(new FileBody(file, progress));

    /// <summary>Starts a request to a path that is no operation's.</summary>
    internal static ApiRequest Raw(HttpMethod method, RelativePath path)
    {
        var request = new ApiRequest(method, "undocumented", path.Path)
        {
            IsReplaySafe = IsIdempotent(method),
            ResponseFormat = ResponseFormat.Bare,
        };

        request._query.AddEncoded(path.Query);
        return request;
    }

    /// <summary>Gives the same request with a page asked for: in the query or as members of the JSON body.</summary>
    internal ApiRequest ForPage(PageParameters page)
    {
        var request = new ApiRequest(Method, OperationId, Path)
        {
            Content = page.InBody ? ((Content as JsonBody) ?? JsonBody.Empty).WithMembers(page.ToJsonProperties()) : Content,
            ResponseFormat = ResponseFormat,
            IsReplaySafe = IsReplaySafe,
            BodyType = BodyType,
            AcceptedType = AcceptedType,
            MayBeEmpty = MayBeEmpty,
            MayRedirect = MayRedirect,
            Server = Server,
            Schemes = Schemes,
        };

        request._headers.AddRange(_headers);
        request._cookies.AddEncoded(_cookies.ToString());
        request._query.AddEncoded(_query.ToString());
        if (!page.InBody)
        {
            page.AddTo(request._query);
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
        new(method, operationId, path.Build()) { IsReplaySafe = true };

    // A method that HTTP does not define may mean anything.
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Put || method == HttpMethod.Delete
        || method == HttpMethod.Options || method == HttpMethod.Trace;
}
