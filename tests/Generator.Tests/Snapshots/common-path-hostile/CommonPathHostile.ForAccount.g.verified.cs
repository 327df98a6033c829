/// <summary>The operations on for account.</summary>
public partial class ForAccountClient : ApiClient
{
    /// <summary>Gets it.</summary>
    /// <remarks><c>GET
    /// /{account}/{account_id}/{timeout}/{class}/{page_size}/{connection}/{common_path_hostile_client}/{get_setting}/{日本}/for-account/{for_id}</c>
    /// (<c>get</c>).</remarks>
    /// <param name="account">The value of the path parameter.</param>
    /// <param name="accountId">The value of the path parameter.</param>
    /// <param name="timeout">The value of the path parameter.</param>
    /// <param name="class">The value of the path parameter.</param>
    /// <param name="pageSize">The value of the path parameter.</param>
    /// <param name="connection2">The value of the path parameter.</param>
    /// <param name="commonPathHostileClient">The value of the path parameter.</param>
    /// <param name="getSetting">The value of the path parameter.</param>
    /// <param name="日本">The value of the path parameter.</param>
    /// <param name="forId">The value of the path parameter.</param>
    public virtual Task GetAsync(
        string account, string accountId, string timeout, string @class, string pageSize, string connection2,
        string commonPathHostileClient, string getSetting, string 日本, string forId, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("get",
                $"/{account}/{accountId}/{timeout}/{@class}/{pageSize}/{connection2}/{commonPathHostileClient}/{getSetting}/{日本}/for-account/{forId}"),
            options, cancellationToken);
}
