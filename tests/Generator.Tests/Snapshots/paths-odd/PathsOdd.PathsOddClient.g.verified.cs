/// <summary>A client for Paths and ids that are not as they should be.</summary>
public partial class PathsOddClient : ApiClient
{
        Parts = new(connection, this);

    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;

    /// <summary>Calls <c>root</c>.</summary>
    /// <remarks><c>GET /</c> (<c>root</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("root", $"/"), options, cancellationToken);

    /// <summary>Calls <c>*/ } class</c>.</summary>
    /// <remarks><c>POST /hostile</c> (<c>*/ } class</c>).</remarks>
    public virtual Task PostHostileAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("*/ } class", $"/hostile"), options, cancellationToken);

    /// <summary>Calls <c>GET /nameless</c>.</summary>
    /// <remarks><c>GET /nameless</c> (<c>GET /nameless</c>).</remarks>
    public virtual Task GetNamelessAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("GET /nameless", $"/nameless"), options, cancellationToken);

    /// <summary>Calls <c>twice</c>.</summary>
    /// <remarks><c>GET /shared</c> (<c>twice</c>).</remarks>
    public virtual Task GetSharedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("twice", $"/shared"), options, cancellationToken);

    /// <summary>Calls <c>noSlash</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>noSlash</c>).</remarks>
    public virtual Task GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("noSlash", $"/things"), options, cancellationToken);

    /// <summary>Calls <c>twice</c>.</summary>
    /// <remarks><c>GET /twice</c> (<c>twice</c>).</remarks>
    public virtual Task GetTwiceAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("twice", $"/twice"), options, cancellationToken);

    /// <summary>Calls <c>twice</c>.</summary>
    /// <remarks><c>GET /twice/</c> (<c>twice</c>).</remarks>
    public virtual Task TwiceAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("twice", $"/twice/"), options, cancellationToken);
}
