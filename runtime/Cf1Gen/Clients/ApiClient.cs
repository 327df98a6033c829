using System.ComponentModel;
using System.Text.Json;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>The base class of all generated clients.</summary>
/// <remarks>
/// A client is safe to use from several threads, is meant to live as long as the program, and needs no disposal. For tests, derive from a
/// client with the parameterless constructor and override its operations.
/// </remarks>
public abstract class ApiClient
{
    private readonly ApiConnection? _connection;
    private readonly ApiClient? _parent;

    /// <summary>
    /// Initializes a new instance of the <see cref="ApiClient"/> class without a connection, for a test that overrides its operations.
    /// </summary>
    protected ApiClient()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="ApiClient"/> class.</summary>
    /// <param name="connection">The connection that sends the requests.</param>
    protected ApiClient(ApiConnection connection) => _connection = connection ?? throw new ArgumentNullException(nameof(connection));

    /// <summary>Initializes a new instance of the <see cref="ApiClient"/> class as a child of another client.</summary>
    /// <param name="connection">The connection that sends the requests.</param>
    /// <param name="parent">
    /// The parent client, whose <see cref="OnSending"/> and <see cref="OnReceived"/> see the requests of this client too.
    /// </param>
    protected ApiClient(ApiConnection connection, ApiClient parent)
        : this(connection) => _parent = parent ?? throw new ArgumentNullException(nameof(parent));

    /// <summary>Gets the connection that sends the requests.</summary>
    /// <exception cref="InvalidOperationException">The client was created without a connection.</exception>
    protected ApiConnection Connection => _connection
        ?? throw new InvalidOperationException(
            $"This {GetType().Name} was created without a connection. Override the operations that are called.");

    /// <summary>Returns options as those of an operation with query and header parameters, which are not set.</summary>
    /// <typeparam name="T">The options of the operation.</typeparam>
    /// <param name="options">The options, which are copied unless they are of the type already.</param>
    /// <returns>The options; <see langword="null"/> if <paramref name="options"/> is <see langword="null"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected static T? OptionsAs<T>(RequestOptions? options)
        where T : RequestOptions, new()
    {
        if (options is null or T)
        {
            return (T?)options;
        }

        var copy = new T();
        copy.CopyFrom(options);
        return copy;
    }

    /// <summary>
    /// Sends a request to an endpoint that the OpenAPI document does not contain, with the client's credential, retries and error handling.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativePath">
    /// The percent-encoded path relative to the base address, with an optional query: <c>/accounts/1/things?kind=a%20b</c>.
    /// </param>
    /// <param name="body">The JSON body; <see langword="null"/> sends no body.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>
    /// The result, without its envelope; of kind <see cref="JsonValueKind.Undefined"/> when the response has no result.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="relativePath"/> leaves the base address.</exception>
    /// <exception cref="ApiException">The API returned an error, could not be reached, or sent an invalid response.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public virtual Task<JsonElement> SendAsync(
        HttpMethod method,
        string relativePath,
        JsonElement? body = null,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(method);
        var request = ApiRequest.Raw(method, RelativePath.Parse(relativePath, nameof(relativePath)));
        if (body is { } json)
        {
            request.WithJson(json, JsonCodec.Json);
        }

        return Connection.SendAnyAsync(this, request, options, cancellationToken);
    }

    /// <summary>Called before each attempt to send a request of this client or one of its children.</summary>
    /// <param name="request">The request, including its credential.</param>
    protected virtual void OnSending(HttpRequestMessage request)
    {
    }

    /// <summary>Called when a response to this client or one of its children is received, before its body is read.</summary>
    /// <param name="response">The response; its body must not be read.</param>
    protected virtual void OnReceived(HttpResponseMessage response)
    {
    }

    /// <summary>Calls <see cref="OnSending"/> of this client and its parents, starting with the root.</summary>
    internal void ShowRequest(HttpRequestMessage request)
    {
        _parent?.ShowRequest(request);
        OnSending(request);
    }

    /// <summary>Calls <see cref="OnReceived"/> of this client and its parents, ending with the root.</summary>
    internal void ShowResponse(HttpResponseMessage response)
    {
        OnReceived(response);
        _parent?.ShowResponse(response);
    }

    /// <summary>Sends a request whose response has no result.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>A task that completes when the API has responded.</returns>
    protected Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.SendAsync(this, request, options, cancellationToken);

    /// <summary>Sends a request and returns the deserialized result.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">The codec that reads the result.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The result.</returns>
    protected Task<T> SendAsync<T>(ApiRequest request, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.SendAsync(this, request, codec, options, cancellationToken);

    /// <summary>Creates a list. No request is sent until it is enumerated.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="request">The request, without its page parameters.</param>
    /// <param name="paging">The paging parameters of the operation.</param>
    /// <param name="item">The codec that reads an item.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The list.</returns>
    protected AsyncPageable<T> List<T>(
        ApiRequest request, Paging paging, JsonCodec<T> item, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.List(this, request, paging, item, options, cancellationToken);

    /// <summary>Creates a list whose responses contain more than the items. No request is sent until it is enumerated.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <typeparam name="TResponse">The type of a response.</typeparam>
    /// <param name="request">The request, without its page parameters.</param>
    /// <param name="paging">The paging parameters of the operation.</param>
    /// <param name="response">The codec that reads a response.</param>
    /// <param name="items">The function that returns the items of a response.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The list.</returns>
    protected AsyncPageable<T, TResponse> List<T, TResponse>(
        ApiRequest request,
        Paging paging,
        JsonCodec<TResponse> response,
        Func<TResponse, IReadOnlyList<T>?> items,
        RequestOptions? options,
        CancellationToken cancellationToken) =>
        Connection.List(this, request, paging, response, items, options, cancellationToken);

    /// <summary>Sends a request whose response is a stream of bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the call; the methods of the stream have their own tokens.</param>
    /// <returns>The response stream, which the caller must dispose.</returns>
    protected Task<ApiDownload> DownloadAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.DownloadAsync(this, request, options, cancellationToken);

    /// <summary>Sends a request whose response is text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">Options of this call that override those of the client.</param>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <returns>The text, at most 64 MiB.</returns>
    protected Task<string> SendTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.SendTextAsync(this, request, options, cancellationToken);

    /// <summary>Creates a sequence of items that are read as the response arrives. No request is sent until it is enumerated.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="format">The format of the items in the response.</param>
    /// <param name="item">The codec that reads an item.</param>
    /// <param name="options">
    /// Options of this call that override those of the client. The attempt timeout is the maximum time without progress.
    /// </param>
    /// <param name="cancellationToken">A token to cancel the enumeration.</param>
    /// <returns>The items. Each enumeration sends the request once.</returns>
    protected IAsyncEnumerable<T> Stream<T>(
        ApiRequest request, StreamFormat format, JsonCodec<T> item, RequestOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ItemStream<T>(Connection, this, request, format, item, options, cancellationToken);
    }
}
