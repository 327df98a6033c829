/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Calls <c>listThings</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>listThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<IReadOnlyList<Thing>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listThings", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Thing>()), options, cancellationToken);
}
