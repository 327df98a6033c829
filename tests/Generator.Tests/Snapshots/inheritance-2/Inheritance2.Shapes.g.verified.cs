/// <summary>The operations on shapes.</summary>
public partial class ShapesClient : ApiClient
{
    /// <summary>Calls <c>getShape</c>.</summary>
    /// <remarks><c>GET /shapes/{id}</c> (<c>getShape</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>A shape</returns>
    public virtual Task<Shape> GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getShape", $"/shapes/{id}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Union<Shape>(), options, cancellationToken);
}
