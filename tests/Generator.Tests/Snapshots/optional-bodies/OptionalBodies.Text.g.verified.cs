/// <summary>The operations on text.</summary>
public partial class TextClient : ApiClient
{
    /// <summary>Calls <c>text</c>.</summary>
    /// <remarks><c>POST /text</c> (<c>text</c>).</remarks>
    /// <param name="body">The text to send; <c>null</c> to send no body.</param>
    public virtual Task CreateAsync(string? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("text", $"/text").AllowNoBody().WithText(body), options, cancellationToken);
}
