/// <summary>The operations on moved.</summary>
public partial class MovedClient : ApiClient
{
    /// <summary>Calls <c>moved</c>.</summary>
    /// <remarks><c>POST /moved</c> (<c>moved</c>).</remarks>
    /// <returns>See there.</returns>
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("moved", $"/moved").AllowRedirect(), options, cancellationToken);
}
