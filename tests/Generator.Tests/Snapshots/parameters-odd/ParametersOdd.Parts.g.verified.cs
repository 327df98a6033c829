/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    private string Id => Connection.GetSetting("id");

    /// <summary>Calls <c>odd</c>.</summary>
    /// <remarks><c>GET /things/{id}/parts/{id}</c> (<c>odd</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    public virtual Task GetAsync(
        PartGetOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("odd", $"/things/{Id}/parts/{Id}")
                .AddQuery("both", query?.Both)
                .AddQuery("neither", query?.Neither)
                .AddQuery("xml", query?.Xml, JsonCodec.String, ParameterStyle.Json)
                .AddQuery("several", query?.Several, JsonCodec.Int32, ParameterStyle.Json)
                .AddQuery("1", query?._1)
                .AddQuery("-1", query?._12)
                .AddQuery("name", query?.Name)
                .AddQuery("Name", query?.Name2)
                .AddCookie("name", query?.Name3, JsonCodec.String, ParameterStyle.FormExploded),
            options, cancellationToken);
}
