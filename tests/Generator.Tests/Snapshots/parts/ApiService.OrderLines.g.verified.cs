/// <summary>The operations on order lines.</summary>
public partial class OrderLinesClient : ApiClient
{
    /// <summary>Calls <c>listLines</c>.</summary>
    /// <remarks><c>GET /orders/{id}/lines</c> (<c>listLines</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>The result.</returns>
    public virtual Task<IReadOnlyList<Line>> ListAsync(
        long id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listLines", $"/orders/{id}/lines").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Line>()), options, cancellationToken);
}
