/// <summary>The operations on choices.</summary>
public partial class ChoicesClient : ApiClient
{
    /// <summary>Gives alternatives.</summary>
    /// <remarks><c>GET /choices</c> (<c>choice</c>).</remarks>
    /// <returns>Some.</returns>
    public virtual Task<ChoiceGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("choice", $"/choices").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<ChoiceGetAllResult>(), options, cancellationToken);
}
