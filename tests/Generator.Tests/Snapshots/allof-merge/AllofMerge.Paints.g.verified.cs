/// <summary>The operations on paints.</summary>
public partial class PaintsClient : ApiClient
{
    /// <summary>Gives what a car narrows.</summary>
    /// <remarks><c>GET /paints</c> (<c>paint</c>).</remarks>
    /// <returns>The paint.</returns>
    public virtual Task<Coloured> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("paint", $"/paints").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Coloured>(), options, cancellationToken);
}
