/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Calls <c>getThing</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>getThing</c>).</remarks>
    /// <returns>A thing</returns>
    public virtual Task<Thing> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThing", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
