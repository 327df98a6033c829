/// <summary>The operations on either.</summary>
public partial class EitherClient : ApiClient
{
    /// <summary>Calls <c>either</c>.</summary>
    /// <remarks><c>GET /either</c> (<c>either</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("either", $"/either").WithSecurity("key", "session", "login"), options, cancellationToken);
}
