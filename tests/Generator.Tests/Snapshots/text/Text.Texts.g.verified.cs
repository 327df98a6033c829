/// <summary>The operations on texts.</summary>
public partial class TextsClient : ApiClient
{
    /// <summary>Gives texts, in a summary that is folded.</summary>
    /// <remarks><c>GET /texts</c> (<c>texts</c>). First line. Second sentence.
    /// * a list
    /// * of two items, `code` and a URL https://example.com/?a=1&amp;b=2</remarks>
    /// <returns>What was found.</returns>
    public virtual Task<TextGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("texts", $"/texts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<TextGetAllResult>(), options, cancellationToken);
}
