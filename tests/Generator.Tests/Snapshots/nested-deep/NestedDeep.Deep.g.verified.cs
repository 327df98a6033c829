/// <summary>The operations on deep.</summary>
public partial class DeepClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /deep</c> (<c>deep</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<Deep> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("deep", $"/deep").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Deep>(), options, cancellationToken);
}
