/// <summary>The operations on none.</summary>
public partial class NoneClient : ApiClient
{
    /// <summary>Calls <c>postNothing</c>.</summary>
    /// <remarks><c>POST /none</c> (<c>postNothing</c>).</remarks>
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postNothing", $"/none"), options, cancellationToken);
}
