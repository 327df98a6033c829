/// <summary>The operations on usual.</summary>
public partial class UsualClient : ApiClient
{
    /// <summary>Calls <c>usual</c>.</summary>
    /// <remarks><c>GET /usual</c> (<c>usual</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("usual", $"/usual"), options, cancellationToken);
}
