/// <summary>The operations on account widgets.</summary>
public partial class AccountWidgetsClient : ApiClient
{
    /// <summary>Lists widgets.</summary>
    /// <remarks><c>GET /accounts/{account_id}/widgets</c> (<c>widget-list</c>).</remarks>
    /// <param name="accountId">Whose widgets.</param>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<string>> ListAsync(
        string accountId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("widget-list", $"/accounts/{accountId}/widgets").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);

    /// <summary>Makes a widget.</summary>
    /// <remarks><c>POST /accounts/{account_id}/widgets</c> (<c>widget-create</c>).</remarks>
    /// <param name="accountId">Whose widgets.</param>
    public virtual Task CreateAsync(string accountId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("widget-create", $"/accounts/{accountId}/widgets"), options, cancellationToken);

    /// <summary>Deletes a widget.</summary>
    /// <remarks><c>DELETE /accounts/{account_id}/widgets/{widget_id}</c> (<c>widget-delete</c>).</remarks>
    /// <param name="accountId">The value of the path parameter.</param>
    /// <param name="widgetId">The value of the path parameter.</param>
    public virtual Task DeleteAsync(
        string accountId, string widgetId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("widget-delete", $"/accounts/{accountId}/widgets/{widgetId}"), options, cancellationToken);
}
