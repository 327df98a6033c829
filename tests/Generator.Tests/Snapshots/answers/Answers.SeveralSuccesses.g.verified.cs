/// <summary>The operations on several successes.</summary>
public partial class SeveralSuccessesClient : ApiClient
{
    /// <summary>Calls <c>postSeveral</c>.</summary>
    /// <remarks><c>POST /several-successes</c> (<c>postSeveral</c>).</remarks>
    /// <returns>Made.</returns>
    public virtual Task<SeveralSuccessCreateResponse?> CreateAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postSeveral", $"/several-successes").AllowEmptyResponse(),
            JsonCodec.NullableReference(JsonCodec.Union<SeveralSuccessCreateResponse>()), options, cancellationToken);
}
