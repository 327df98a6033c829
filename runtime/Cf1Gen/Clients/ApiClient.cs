using System.Text.Json;
using Cf1Gen.Runtime;

namespace Cf1Gen;

/// <summary>What every generated client is.</summary>
/// <remarks>
/// A client is safe to use from several threads, lives as long as the program, and needs no disposal. A test may derive from it,
/// with the constructor that takes nothing, and override its operations.
/// </remarks>
public abstract class ApiClient
{
    private readonly ApiConnection? _connection;
    private readonly ApiClient? _parent;

    /// <summary>Makes a client without a connection, for a class that overrides its operations in a test.</summary>
    protected ApiClient()
    {
    }

    /// <summary>Makes a client.</summary>
    /// <param name="connection">What it sends with.</param>
    protected ApiClient(ApiConnection connection) => _connection = connection ?? throw new ArgumentNullException(nameof(connection));

    /// <summary>Makes a client behind another one.</summary>
    /// <param name="connection">What it sends with.</param>
    /// <param name="parent">The client that it is behind: it sees this one's requests too.</param>
    protected ApiClient(ApiConnection connection, ApiClient parent)
        : this(connection) => _parent = parent ?? throw new ArgumentNullException(nameof(parent));

    /// <summary>What the client sends with.</summary>
    /// <exception cref="InvalidOperationException">The client was made without one.</exception>
    protected ApiConnection Connection => _connection
        ?? throw new InvalidOperationException($"This {GetType().Name} was made without a connection: override what is called.");

    /// <summary>
    /// Calls an endpoint that the document does not have, with the credential, the retries and the errors of all others.
    /// </summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="relativePath">
    /// The path below the base address, encoded, with its query if it has one: <c>/accounts/1/things?kind=a%20b</c>.
    /// </param>
    /// <param name="body">The JSON to send; <see langword="null"/> sends no body.</param>
    /// <param name="options">What this call does differently from the client's options.</param>
    /// <param name="cancellationToken">Ends the call with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>
    /// The result, out of its envelope if it is in one; of kind <see cref="JsonValueKind.Undefined"/> when there is none.
    /// </returns>
    /// <exception cref="ArgumentException">The path could lead out of the base address.</exception>
    /// <exception cref="ApiException">The API refused.</exception>
    /// <exception cref="ApiConnectionException">It was not reached.</exception>
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

    /// <summary>Sees each request of this client, and of the clients behind it, before it is sent and before it is sent again.</summary>
    /// <param name="request">The request, complete with its credential.</param>
    protected virtual void OnSending(HttpRequestMessage request)
    {
    }

    /// <summary>Sees each answer to this client, and to the clients behind it, before it is read.</summary>
    /// <param name="response">The answer; its body must be left alone.</param>
    protected virtual void OnReceived(HttpResponseMessage response)
    {
    }

    /// <summary>Shows a request to this client and those in front of it, the first of them first.</summary>
    internal void ShowRequest(HttpRequestMessage request)
    {
        _parent?.ShowRequest(request);
        OnSending(request);
    }

    /// <summary>Shows an answer to this client and those in front of it, the first of them last.</summary>
    internal void ShowResponse(HttpResponseMessage response)
    {
        OnReceived(response);
        _parent?.ShowResponse(response);
    }

    /// <summary>Sends a request whose answer has no result.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A task that ends when the API has answered.</returns>
    protected Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.SendAsync(this, request, options, cancellationToken);

    /// <summary>Sends a request.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="codec">Reads the type.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The result.</returns>
    protected Task<T> SendAsync<T>(ApiRequest request, JsonCodec<T> codec, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.SendAsync(this, request, codec, options, cancellationToken);

    /// <summary>Makes a list; nothing is sent until it is enumerated.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="request">The request, without a page.</param>
    /// <param name="paging">How a page is asked for.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list.</returns>
    protected AsyncPageable<T> List<T>(
        ApiRequest request, Paging paging, JsonCodec<T> item, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.List(this, request, paging, item, options, cancellationToken);

    /// <summary>Sends a request whose answer is a stream of bytes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call; the stream's own methods take tokens of their own.</param>
    /// <returns>The bytes; the caller disposes of them.</returns>
    protected Task<ApiDownload> DownloadAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.DownloadAsync(this, request, options, cancellationToken);

    /// <summary>Sends a request whose answer is text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The text, at most 64 MiB of it.</returns>
    protected Task<string> SendTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken) =>
        Connection.SendTextAsync(this, request, options, cancellationToken);

    /// <summary>Makes a request whose answer gives items one by one; nothing is sent until they are enumerated.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="format">How the items stand in the answer.</param>
    /// <param name="item">Reads an item.</param>
    /// <param name="options">What this call does differently; its time limit is how long the answer may stand still.</param>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The items; each enumeration sends the request once.</returns>
    protected IAsyncEnumerable<T> Stream<T>(
        ApiRequest request, StreamFormat format, JsonCodec<T> item, RequestOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new ItemStream<T>(Connection, this, request, format, item, options, cancellationToken);
    }
}
