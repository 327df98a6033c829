/// <summary>The operations on xml.</summary>
public partial class XmlClient : ApiClient
{
    /// <summary>Calls <c>postXml</c>.</summary>
    /// <remarks><c>POST /xml</c> (<c>postXml</c>).</remarks>
    /// <param name="body">The text to send.</param>
    public virtual Task CreateAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postXml", $"/xml").WithText(body).WithContentType("application/xml"), options, cancellationToken);
}
