/// <summary>The operations on vendor.</summary>
public partial class VendorClient : ApiClient
{
    /// <summary>Calls <c>getVendor</c>.</summary>
    /// <remarks><c>GET /vendor</c> (<c>getVendor</c>).</remarks>
    /// <returns>A thing.</returns>
    public virtual Task<Thing> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getVendor", $"/vendor").Accept("application/vnd.acme+json").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Thing>(), options, cancellationToken);
}
