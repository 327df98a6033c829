/// <summary>The operations on several types.</summary>
public partial class SeveralTypesClient : ApiClient
{
    /// <summary>Calls <c>getSeveralTypes</c>.</summary>
    /// <remarks><c>GET /several-types</c> (<c>getSeveralTypes</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getSeveralTypes", $"/several-types").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
