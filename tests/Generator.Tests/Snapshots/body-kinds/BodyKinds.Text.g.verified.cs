/// <summary>The operations on text.</summary>
public partial class TextClient : ApiClient
{
    /// <summary>Calls <c>postText</c>.</summary>
    /// <remarks><c>POST /text</c> (<c>postText</c>).</remarks>
    /// <param name="body">The text to send.</param>
    public virtual Task CreateAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postText", $"/text").WithText(body), options, cancellationToken);
}
