/// <summary>The operations on returns.</summary>
public partial class ReturnsClient : ApiClient
{
    /// <summary>Gets a list that is not paged.</summary>
    /// <remarks><c>GET /returns</c> (<c>returns-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<string>> ListAsync(
        ReturnListOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("returns-list", $"/returns").WithResponseFormat(ResponseFormat.Bare).AddQuery("page", options?.Page),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);
}
