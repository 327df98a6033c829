/// <summary>A client for Words around a reference, and contradictions.</summary>
public partial class AllofScalarClient : ApiClient
{
    /// <summary>Gives a reading.</summary>
    /// <remarks><c>GET /readings</c> (<c>reading</c>).</remarks>
    /// <returns>The reading.</returns>
    public virtual Task<Reading> GetReadingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("reading", $"/readings").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Reading>(), options, cancellationToken);
}
