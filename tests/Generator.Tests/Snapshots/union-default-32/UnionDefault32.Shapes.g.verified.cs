/// <summary>The operations on shapes.</summary>
public partial class ShapesClient : ApiClient
{
    /// <summary>Calls <c>getShape</c>.</summary>
    /// <remarks><c>GET /shapes</c> (<c>getShape</c>).</remarks>
    /// <returns>A shape</returns>
    public virtual Task<Shape> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getShape", $"/shapes").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Union<Shape>(), options, cancellationToken);
}
