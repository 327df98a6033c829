/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Gives a thing.</summary>
    /// <remarks><c>GET /things/{id}</c> (<c>getThing</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>A thing.</returns>
    public virtual Task<StringOrInt32> GetAsync(
        StringOrInt32 id, ThingGetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThing", $"/things/{PathValue.Create(id, JsonCodec.Union<StringOrInt32>(), ParameterStyle.Simple, "id")}")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("since", query?.Since, JsonCodec.DateOnly, ParameterStyle.FormExploded)
                .AddQuery("days", query?.Days, JsonCodec.List(JsonCodec.DateOnly), ParameterStyle.FormExploded)
                .AddQuery("limit", query?.Limit, JsonCodec.Union<ThingGetLimit>(), ParameterStyle.FormExploded)
                .AddQuery("created", query?.Created, JsonCodec.Union<ThingGetCreated>(), ParameterStyle.DeepObject)
                .AddHeader("X-Day", query?.XDay, JsonCodec.DateOnly, ParameterStyle.Simple),
            JsonCodec.Union<StringOrInt32>(), options, cancellationToken);
}
