/// <summary>The operations on accounts.</summary>
public partial class AccountsClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /accounts/{id}</c> (<c>getAccount</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>Things.</returns>
    public virtual Task<Account> GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getAccount", $"/accounts/{id}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Account>(), options, cancellationToken);

    /// <summary>Makes a thing.</summary>
    /// <remarks><c>PUT /accounts/{id}</c> (<c>replaceAccount</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>Made.</returns>
    public virtual Task ReplaceAsync(
        string id, Account body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("replaceAccount", $"/accounts/{id}").WithJson(body), options, cancellationToken);
}
