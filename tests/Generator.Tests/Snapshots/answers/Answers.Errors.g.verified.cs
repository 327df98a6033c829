/// <summary>The operations on errors.</summary>
public partial class ErrorsClient : ApiClient
{
    /// <summary>Calls <c>getErrors</c>.</summary>
    /// <remarks><c>GET /errors</c> (<c>getErrors</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getErrors", $"/errors").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
