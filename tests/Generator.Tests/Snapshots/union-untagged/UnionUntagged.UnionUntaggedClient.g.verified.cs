/// <summary>A client for Alternatives.</summary>
public partial class UnionUntaggedClient : ApiClient
{
    /// <summary>Gives alternatives.</summary>
    /// <remarks><c>GET /choices</c> (<c>choice</c>).</remarks>
    /// <returns>Some.</returns>
    public virtual Task<Choices> GetChoicesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("choice", $"/choices").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Choices>(), options, cancellationToken);
}
