/// <summary>The operations on readings.</summary>
public partial class ReadingsClient : ApiClient
{
    /// <summary>Gives a reading.</summary>
    /// <remarks><c>GET /readings</c> (<c>reading</c>).</remarks>
    /// <returns>The reading.</returns>
    public virtual Task<Reading> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("reading", $"/readings").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Reading>(), options, cancellationToken);
}
