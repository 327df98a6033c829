/// <summary>The operations on moves.</summary>
public partial class MovesClient : ApiClient
{
    /// <summary>Lists moves whose next cursor nobody describes.</summary>
    /// <remarks><c>GET /moves</c> (<c>moves-list</c>).</remarks>
    /// <returns>One page.</returns>
    public virtual Task<MoveListResult> ListAsync(MoveListOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("moves-list", $"/moves").WithResponseFormat(ResponseFormat.Bare).AddQuery("cursor", options?.Cursor),
            JsonCodec.Model<MoveListResult>(), options, cancellationToken);
}
