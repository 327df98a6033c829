/// <summary>The operations on numbers.</summary>
public partial class NumbersClient : ApiClient
{
    /// <summary>Gives numbers.</summary>
    /// <remarks><c>GET /numbers</c> (<c>numbers</c>).</remarks>
    /// <returns>Numbers.</returns>
    public virtual Task<NumberGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("numbers", $"/numbers").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<NumberGetAllResult>(), options, cancellationToken);
}
