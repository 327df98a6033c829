/// <summary>A client for Keywords of JSON Schema.</summary>
public partial class SchemaKeywordsClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /things</c> (<c>getThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<Things> GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getThings", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Things>(), options, cancellationToken);
}
