/// <summary>The operations on other parts.</summary>
public partial class OtherPartsClient : ApiClient
{
    /// <summary>Is with another client.</summary>
    /// <remarks><c>PUT /v1/thingies</c> (<c>elsewhere</c>).</remarks>
    public virtual Task ReplaceAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("elsewhere", $"/v1/thingies"), options, cancellationToken);
}
