/// <summary>The operations on common path hostile client.</summary>
public partial class CommonPathHostileClientClient : ApiClient
{
    private string Account => Connection.GetSetting("account");
    private string AccountId => Connection.GetSetting("account_id");
    private string Timeout => Connection.GetSetting("timeout");
    private string Class => Connection.GetSetting("class");
    private string PageSize2 => Connection.GetSetting("page_size");
    private string Connection2 => Connection.GetSetting("connection");
    private string CommonPathHostileClient2 => Connection.GetSetting("common_path_hostile_client");
    private string GetSetting2 => Connection.GetSetting("get_setting");
    private string Value5ffcbea4 => Connection.GetSetting("\u65E5\u672C");

    /// <summary>Is a resource called like the client.</summary>
    /// <remarks><c>GET
    /// /{account}/{account_id}/{timeout}/{class}/{page_size}/{connection}/{common_path_hostile_client}/{get_setting}/{日本}/common-path-hostile-client/{id}</c>
    /// (<c>same</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("same",
                $"/{Account}/{AccountId}/{Timeout}/{Class}/{PageSize2}/{Connection2}/{CommonPathHostileClient2}/{GetSetting2}/{Value5ffcbea4}/common-path-hostile-client/{id}"),
            options, cancellationToken);
}
