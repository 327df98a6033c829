/// <summary>The operations on headers.</summary>
public partial class HeadersClient : ApiClient
{
    /// <summary>Calls <c>headersAndCookies</c>.</summary>
    /// <remarks><c>GET /headers</c> (<c>headersAndCookies</c>).</remarks>
    public virtual Task GetAllAsync(HeaderGetAllOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("headersAndCookies", $"/headers")
                .AddHeader("X-Ids", options.XIds, JsonCodec.List(JsonCodec.Int64), ParameterStyle.Simple)
                .AddHeader("X-Point", options.XPoint, JsonCodec.Model<Point>(), ParameterStyle.SimpleExploded)
                .AddHeader("X-Json", options.XJson, JsonCodec.Model<Point>(), ParameterStyle.Json)
                .AddCookie("session", options.Session, JsonCodec.String, ParameterStyle.FormExploded)
                .AddCookie("visits", options.Visits, JsonCodec.Int64, ParameterStyle.FormExploded)
                .AddCookie("seen", options.Seen, JsonCodec.List(JsonCodec.String), ParameterStyle.Form),
            options, cancellationToken);
}
