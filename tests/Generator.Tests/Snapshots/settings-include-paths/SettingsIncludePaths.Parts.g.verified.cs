/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Is included.</summary>
    /// <remarks><c>GET /parts</c> (<c>parts</c>).</remarks>
    public virtual Task GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("parts", $"/parts"), options, cancellationToken);
}
