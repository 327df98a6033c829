/// <summary>The operations on both.</summary>
public partial class BothClient : ApiClient
{
    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>PUT /both</c> (<c>both</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task ReplaceAsync(
        BothReplace? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("both", $"/both").AllowNoBody().WithJson(body), options, cancellationToken);
}
