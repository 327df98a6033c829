/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Calls <c>listParts</c>.</summary>
    /// <remarks><c>GET /parts</c> (<c>listParts</c>).</remarks>
    /// <returns>Parts.</returns>
    public virtual Task<IReadOnlyList<Part>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listParts", $"/parts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Part>()), options, cancellationToken);
}
