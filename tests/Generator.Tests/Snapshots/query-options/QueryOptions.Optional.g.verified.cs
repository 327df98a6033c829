/// <summary>The operations on optional.</summary>
public partial class OptionalClient : ApiClient
{
    /// <summary>Requires nothing.</summary>
    /// <remarks><c>GET /optional</c> (<c>optional</c>).</remarks>
    public virtual Task GetAsync(OptionalGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("optional", $"/optional").AddQuery("text", options?.Text), options, cancellationToken);
}
