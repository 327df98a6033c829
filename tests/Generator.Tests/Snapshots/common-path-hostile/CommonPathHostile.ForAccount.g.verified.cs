/// <summary>The operations on for account.</summary>
public partial class ForAccountClient : ApiClient
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

    /// <summary>Gets it.</summary>
    /// <remarks><c>GET
    /// /{account}/{account_id}/{timeout}/{class}/{page_size}/{connection}/{common_path_hostile_client}/{get_setting}/{日本}/for-account/{for_id}</c>
    /// (<c>get</c>).</remarks>
    /// <param name="forId">The value of the path parameter.</param>
    public virtual Task GetAsync(string forId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("get",
                $"/{Account}/{AccountId}/{Timeout}/{Class}/{PageSize2}/{Connection2}/{CommonPathHostileClient2}/{GetSetting2}/{Value5ffcbea4}/for-account/{forId}"),
            options, cancellationToken);
}
