/// <summary>A client for Dates and other formats of text.</summary>
public partial class StringFormatsClient : ApiClient
{
    /// <summary>Gives texts.</summary>
    /// <remarks><c>GET /texts</c> (<c>texts</c>).</remarks>
    /// <returns>Texts.</returns>
    public virtual Task<Texts> GetTextsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("texts", $"/texts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Texts>(), options, cancellationToken);
}
