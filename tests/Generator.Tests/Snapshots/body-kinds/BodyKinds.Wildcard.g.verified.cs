/// <summary>The operations on wildcard.</summary>
public partial class WildcardClient : ApiClient
{
    /// <summary>Calls <c>postWildcard</c>.</summary>
    /// <remarks><c>POST /wildcard</c> (<c>postWildcard</c>).</remarks>
    public virtual Task CreateAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("postWildcard", $"/wildcard").WithJson(body), options, cancellationToken);
}
