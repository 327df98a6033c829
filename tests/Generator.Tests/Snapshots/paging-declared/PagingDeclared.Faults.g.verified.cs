/// <summary>The operations on faults.</summary>
public partial class FaultsClient : ApiClient
{
    /// <summary>Declares a parameter that does not exist.</summary>
    /// <remarks><c>GET /faults</c> (<c>faults-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual Task<FaultListResult> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("faults-list", $"/faults").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<FaultListResult>(), options, cancellationToken);
}
