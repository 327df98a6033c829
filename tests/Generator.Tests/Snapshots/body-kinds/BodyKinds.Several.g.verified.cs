/// <summary>The operations on several.</summary>
public partial class SeveralClient : ApiClient
{
    /// <summary>Calls <c>postSeveral</c>.</summary>
    /// <remarks><c>POST /several</c> (<c>postSeveral</c>).</remarks>
    public virtual Task CreateAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postSeveral", $"/several").WithJson(body), options, cancellationToken);
}
