/// <summary>The operations on texts.</summary>
public partial class TextsClient : ApiClient
{
    /// <summary>Gives texts.</summary>
    /// <remarks><c>GET /texts</c> (<c>texts</c>).</remarks>
    /// <returns>Texts.</returns>
    public virtual Task<TextGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("texts", $"/texts").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<TextGetAllResult>(), options, cancellationToken);
}
