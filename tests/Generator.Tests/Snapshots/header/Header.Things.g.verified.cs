/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Updates a thing.</summary>
    /// <remarks><c>PUT /things/{thing_id}</c> (<c>thing-update</c>).</remarks>
    /// <param name="thingId">The value of the path parameter.</param>
    /// <param name="body">The request body.</param>
    /// <param name="query">The query and header parameters.</param>
    public virtual Task UpdateAsync(
        string thingId, ThingUpdate body, ThingUpdateOptions query, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("thing-update", $"/things/{thingId}")
                .AddHeader("If-Match", query.IfMatch)
                .AddHeader("X-Priority", query.XPriority)
                .AddCookie("session", query.Session, JsonCodec.String, ParameterStyle.FormExploded)
                .WithJson(body),
            options, cancellationToken);
}
