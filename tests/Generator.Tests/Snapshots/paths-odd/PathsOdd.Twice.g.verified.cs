/// <summary>The operations on twice.</summary>
public partial class TwiceClient : ApiClient
{
    /// <summary>Calls <c>twice</c>.</summary>
    /// <remarks><c>GET /twice</c> (<c>twice</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("twice", $"/twice"), options, cancellationToken);

    /// <summary>Calls <c>twice</c>.</summary>
    /// <remarks><c>GET /twice/</c> (<c>twice</c>).</remarks>
    public virtual Task GetTwiceAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("twice", $"/twice/"), options, cancellationToken);
}
