/// <summary>The operations on xml.</summary>
public partial class XmlClient : ApiClient
{
    /// <summary>Calls <c>getXml</c>.</summary>
    /// <remarks><c>GET /xml</c> (<c>getXml</c>).</remarks>
    /// <returns>XML.</returns>
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("getXml", $"/xml").Accept("application/xml"), options, cancellationToken);
}
