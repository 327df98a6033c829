/// <summary>The operations on accepted.</summary>
public partial class AcceptedClient : ApiClient
{
    /// <summary>Answers 202, or 204 without a body.</summary>
    /// <remarks><c>POST /accepted</c> (<c>accepted</c>).</remarks>
    /// <returns>Accepted.</returns>
    public virtual Task<long?> CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("accepted", $"/accepted").WithResponseFormat(ResponseFormat.Bare).AllowEmptyResponse(),
            JsonCodec.NullableValue(JsonCodec.Int64), options, cancellationToken);
}
