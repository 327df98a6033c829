/// <summary>The operations on model.</summary>
public partial class ModelClient : ApiClient
{
    /// <summary>Calls <c>model</c>.</summary>
    /// <remarks><c>POST /model</c> (<c>model</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task CreateAsync(Thing? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("model", $"/model").AllowNoBody().WithJson(body), options, cancellationToken);
}
