/// <summary>The operations on widgets.</summary>
public partial class WidgetsClient : ApiClient
{
    private string AccountId => Connection.GetSetting("account_id");

    /// <summary>Lists widgets.</summary>
    /// <remarks><c>GET /accounts/{account_id}/widgets</c> (<c>widget-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<string>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("widget-list", $"/accounts/{AccountId}/widgets").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);

    /// <summary>Makes a widget.</summary>
    /// <remarks><c>POST /accounts/{account_id}/widgets</c> (<c>widget-create</c>).</remarks>
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("widget-create", $"/accounts/{AccountId}/widgets"), options, cancellationToken);

    /// <summary>Deletes a widget.</summary>
    /// <remarks><c>DELETE /accounts/{account_id}/widgets/{widget_id}</c> (<c>widget-delete</c>).</remarks>
    /// <param name="widgetId">The value of the path parameter.</param>
    public virtual Task DeleteAsync(string widgetId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("widget-delete", $"/accounts/{AccountId}/widgets/{widgetId}"), options, cancellationToken);
}
