/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Updates a thing.</summary>
    /// <remarks><c>PUT /things/{thing_id}</c> (<c>thing-update</c>).</remarks>
    /// <param name="thingId">The value of the path parameter.</param>
    public virtual Task UpdateAsync(
        string thingId, ThingUpdate body, ThingUpdateOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("thing-update", $"/things/{thingId}")
                .AddHeader("If-Match", options.IfMatch)
                .AddHeader("X-Priority", options.XPriority)
                .AddCookie("session", options.Session, JsonCodec.String, ParameterStyle.FormExploded)
                .WithJson(body),
            options, cancellationToken);
}
