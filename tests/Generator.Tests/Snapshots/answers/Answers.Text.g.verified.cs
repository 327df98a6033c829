/// <summary>The operations on text.</summary>
public partial class TextClient : ApiClient
{
    /// <summary>Calls <c>getText</c>.</summary>
    /// <remarks><c>GET /text</c> (<c>getText</c>).</remarks>
    /// <returns>Text.</returns>
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(ApiRequest.Get("getText", $"/text").Accept("text/plain"), options, cancellationToken);
}
