/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /things</c> (<c>getThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<ThingGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThings", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<ThingGetAllResult>(), options, cancellationToken);
}
