/// <summary>A client for Alternatives with names that are taken.</summary>
public partial class UnionNamesClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /things</c> (<c>getThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<Things> GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThings", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Things>(), options, cancellationToken);
}
