/// <summary>The operations on lists.</summary>
public partial class ListsClient : ApiClient
{
    /// <summary>Calls <c>lists</c>.</summary>
    /// <remarks><c>GET /lists/{ids}</c> (<c>lists</c>).</remarks>
    /// <param name="ids">The value of the path parameter.</param>
    public virtual Task GetAsync(
        IReadOnlyList<string> ids, ListGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("lists",
                $"/lists/{PathValue.Create(ids, JsonCodec.List(JsonCodec.String), ParameterStyle.PipeDelimited, "ids")}")
                .AddQuery("unsaid", options?.Unsaid, JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
                .AddQuery("csv", options?.Csv, JsonCodec.List(JsonCodec.Int64), ParameterStyle.Form)
                .AddQuery("ssv", options?.Ssv, JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited)
                .AddQuery("tsv", options?.Tsv, JsonCodec.List(JsonCodec.String), ParameterStyle.TabDelimited)
                .AddQuery("pipes", options?.Pipes, JsonCodec.List(JsonCodec.String), ParameterStyle.PipeDelimited)
                .AddQuery("multi", options?.Multi)
                .AddHeader("X-Spaces", options?.XSpaces, JsonCodec.List(JsonCodec.String), ParameterStyle.SpaceDelimited)
                .AddHeader("X-Tabs", options?.XTabs, JsonCodec.List(JsonCodec.String), ParameterStyle.Simple),
            options, cancellationToken);
}
