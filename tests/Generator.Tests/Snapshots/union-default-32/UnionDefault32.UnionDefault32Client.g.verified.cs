/// <summary>A client for A discriminator with a default.</summary>
public partial class UnionDefault32Client : ApiClient
{
    /// <summary>Calls <c>getShape</c>.</summary>
    /// <remarks><c>GET /shapes</c> (<c>getShape</c>).</remarks>
    /// <returns>A shape</returns>
    public virtual Task<Shape> GetShapesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getShape", $"/shapes").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Union<Shape>(), options, cancellationToken);
}
