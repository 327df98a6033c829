/// <summary>The operations on texts.</summary>
public partial class TextsClient : ApiClient
{
    /// <summary>Gives texts, in a summary that is folded.</summary>
    /// <remarks>
    /// <para><c>GET /texts</c> (<c>texts</c>). First line. Second sentence.</para>
    /// <list type="bullet">
    /// <item><description>a list</description></item>
    /// <item><description>of two items, <c>code</c> and a URL <see href="https://example.com/?a=1&amp;b=2"/></description></item>
    /// </list>
    /// </remarks>
    /// <returns>What was found.</returns>
    public virtual Task<TextGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("texts", $"/texts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<TextGetAllResult>(), options, cancellationToken);
}
