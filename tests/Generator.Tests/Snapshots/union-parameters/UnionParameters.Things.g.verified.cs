/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Gives a thing.</summary>
    /// <remarks><c>GET /things/{id}</c> (<c>getThing</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAsync(
        ThingGetIdParameter id, ThingGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThing",
                $"/things/{PathValue.Create(id, JsonCodec.Union<ThingGetIdParameter>(), ParameterStyle.Simple, "id")}")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("since", options?.Since, JsonCodec.DateOnly, ParameterStyle.FormExploded)
                .AddQuery("days", options?.Days, JsonCodec.List(JsonCodec.DateOnly), ParameterStyle.FormExploded)
                .AddQuery("limit", options?.Limit, JsonCodec.Union<ThingGetLimitParameter>(), ParameterStyle.FormExploded)
                .AddQuery("created", options?.Created, JsonCodec.Union<ThingGetCreatedParameter>(), ParameterStyle.DeepObject)
                .AddHeader("X-Day", options?.XDay, JsonCodec.DateOnly, ParameterStyle.Simple),
            JsonCodec.Union<Thing>(), options, cancellationToken);
}
