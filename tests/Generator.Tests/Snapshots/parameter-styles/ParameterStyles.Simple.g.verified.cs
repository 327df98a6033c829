/// <summary>The operations on simple.</summary>
public partial class SimpleClient : ApiClient
{
    /// <summary>Calls <c>simple</c>.</summary>
    /// <remarks><c>GET /simple/{ids}/{point}</c> (<c>simple</c>).</remarks>
    /// <param name="ids">The value of the path parameter.</param>
    /// <param name="point">The value of the path parameter.</param>
    public virtual Task GetAsync(
        IReadOnlyList<long> ids, Point point, SimpleGetOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("simple",
                $"/simple/{PathValue.Create(ids, JsonCodec.List(JsonCodec.Int64), ParameterStyle.Simple, "ids")}/{PathValue.Create(point, JsonCodec.Model<Point>(), ParameterStyle.SimpleExploded, "point")}")
                .AddHeader("trace", options?.Trace),
            options, cancellationToken);
}
