/// <summary>The operations on unsaid.</summary>
public partial class UnsaidClient : ApiClient
{
    /// <summary>Calls <c>deleteUnsaid</c>.</summary>
    /// <remarks><c>DELETE /unsaid</c> (<c>deleteUnsaid</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task DeleteAsync(Thing? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("deleteUnsaid", $"/unsaid").AllowNoBody().WithJson(body), options, cancellationToken);

    /// <summary>Calls <c>unsaid</c>.</summary>
    /// <remarks><c>POST /unsaid</c> (<c>unsaid</c>).</remarks>
    public virtual Task CreateAsync(Thing body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("unsaid", $"/unsaid").WithJson(body), options, cancellationToken);
}
