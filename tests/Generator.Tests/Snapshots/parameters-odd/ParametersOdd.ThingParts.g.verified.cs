/// <summary>The operations on thing parts.</summary>
public partial class ThingPartsClient : ApiClient
{
    /// <summary>Calls <c>odd</c>.</summary>
    /// <remarks><c>GET /things/{id}/parts/{id}</c> (<c>odd</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(long id, ThingPartGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("odd", $"/things/{id}/parts/{id}")
                .AddQuery("both", options?.Both)
                .AddQuery("neither", options?.Neither)
                .AddQuery("xml", options?.Xml)
                .AddQuery("several", options?.Several, JsonCodec.Int64, ParameterStyle.Json)
                .AddQuery("1", options?._1)
                .AddQuery("-1", options?.Minus1)
                .AddQuery("name", options?.Name)
                .AddQuery("Name", options?.NameParameter)
                .AddCookie("name", options?.NameCookie, JsonCodec.String, ParameterStyle.FormExploded),
            options, cancellationToken);
}
