/// <summary>The operations on none.</summary>
public partial class NoneClient : ApiClient
{
    /// <summary>Does not say what it answers.</summary>
    /// <remarks><c>POST /none</c> (<c>none</c>).</remarks>
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("none", $"/none"), options, cancellationToken);
}
