/// <summary>The operations on things.</summary>
internal partial class ThingsClient : ApiClient
{
    /// <summary>Gives a thing.</summary>
    /// <remarks><c>GET /things</c> (<c>thing</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<ThingGetAllResult> GetAllAsync(ThingGetAllOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("thing", $"/things").WithResponseFormat(ResponseFormat.Bare).AddQuery("q", options?.Q),
            JsonCodec.Model<ThingGetAllResult>(), options, cancellationToken);
}
