/// <summary>A client for Several types in a document of 3.0.</summary>
public partial class TypesOf30Client : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /things</c> (<c>getThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<Things> GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThings", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Things>(), options, cancellationToken);
}
