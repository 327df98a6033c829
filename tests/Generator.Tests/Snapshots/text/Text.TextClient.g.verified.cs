/// <summary>A client for Words of several lines.</summary>
public partial class TextClient : ApiClient
{
    /// <summary>Gives texts, in a summary that is folded.</summary>
    /// <remarks><c>GET /texts</c> (<c>texts</c>). First line. Second sentence.
    /// * a list
    /// * of two items, `code` and a URL https://example.com/?a=1&amp;b=2</remarks>
    /// <returns>What was found.</returns>
    public virtual Task<Texts> GetTextsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("texts", $"/texts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Texts>(), options, cancellationToken);
}
