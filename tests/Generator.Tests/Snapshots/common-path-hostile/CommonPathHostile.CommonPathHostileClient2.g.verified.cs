/// <summary>The operations on common path hostile client.</summary>
public partial class CommonPathHostileClientClient : ApiClient
{
    /// <summary>Is a resource called like the client.</summary>
    /// <remarks><c>GET
    /// /{account}/{account_id}/{timeout}/{class}/{page_size}/{connection}/{common_path_hostile_client}/{get_setting}/{日本}/common-path-hostile-client/{id}</c>
    /// (<c>same</c>).</remarks>
    /// <param name="account">The value of the path parameter.</param>
    /// <param name="accountId">The value of the path parameter.</param>
    /// <param name="timeout">The value of the path parameter.</param>
    /// <param name="class">The value of the path parameter.</param>
    /// <param name="pageSize">The value of the path parameter.</param>
    /// <param name="connection2">The value of the path parameter.</param>
    /// <param name="commonPathHostileClient">The value of the path parameter.</param>
    /// <param name="getSetting">The value of the path parameter.</param>
    /// <param name="日本">The value of the path parameter.</param>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(
        string account, string accountId, string timeout, string @class, string pageSize, string connection2,
        string commonPathHostileClient, string getSetting, string 日本, string id, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("same",
                $"/{account}/{accountId}/{timeout}/{@class}/{pageSize}/{connection2}/{commonPathHostileClient}/{getSetting}/{日本}/common-path-hostile-client/{id}"),
            options, cancellationToken);
}
