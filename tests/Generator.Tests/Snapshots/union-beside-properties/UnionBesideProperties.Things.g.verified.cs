/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /things</c> (<c>getThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<ThingGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThings", $"/things").WithResponseFormat(ResponseFormat.Exact),
            JsonCodec.Model<ThingGetAllResult>(), options, cancellationToken);

    /// <summary>Makes a thing.</summary>
    /// <remarks><c>POST /things</c> (<c>createThing</c>).</remarks>
    /// <returns>Made.</returns>
    public virtual Task CreateAsync(ThingCreate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("createThing", $"/things").WithJson(body, JsonCodec.Union<ThingCreate>()), options, cancellationToken);
}
