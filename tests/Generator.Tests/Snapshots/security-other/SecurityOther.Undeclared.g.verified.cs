/// <summary>The operations on undeclared.</summary>
public partial class UndeclaredClient : ApiClient
{
    /// <summary>Calls <c>undeclared</c>.</summary>
    /// <remarks><c>GET /undeclared</c> (<c>undeclared</c>).</remarks>
    public virtual Task GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("undeclared", $"/undeclared").WithSecurity("nobody"), options, cancellationToken);
}
