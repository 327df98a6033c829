/// <summary>The operations on lists.</summary>
public partial class ListsClient : ApiClient
{
    /// <summary>Calls <c>lists</c>.</summary>
    /// <remarks><c>GET /lists/{ids}</c> (<c>lists</c>).</remarks>
    /// <param name="ids">The value of the path parameter.</param>
    /// <param name="query">The query and header parameters.</param>
    public virtual Task GetAsync(
        IReadOnlyList<string> ids, ListGetOptions? query = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("lists",
                $"/lists/{PathValue.Create(ids, JsonCodec.List(JsonCodec.String), ParameterStyle.PipeDelimited, "ids")}")
                .AddQuery("unsaid", query?.Unsaid, JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
                .AddQuery("csv", query?.Csv, JsonCodec.List(JsonCodec.Int32), ParameterStyle.Form)
                .AddQuery("ssv", query?.Ssv, JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited)
                .AddQuery("tsv", query?.Tsv, JsonCodec.List(JsonCodec.String), ParameterStyle.TabDelimited)
                .AddQuery("pipes", query?.Pipes, JsonCodec.List(JsonCodec.String), ParameterStyle.PipeDelimited)
                .AddQuery("multi", query?.Multi)
                .AddHeader("X-Spaces", query?.XSpaces, JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited)
                .AddHeader("X-Tabs", query?.XTabs, JsonCodec.List(JsonCodec.String), ParameterStyle.Simple),
            options, cancellationToken);
}
