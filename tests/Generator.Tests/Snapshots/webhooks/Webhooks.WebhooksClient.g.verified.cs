/// <summary>A client for What the API sends on its own.</summary>
public partial class WebhooksClient : ApiClient
{
    /// <summary>Calls <c>subscribe</c>.</summary>
    /// <remarks><c>POST /subscriptions</c> (<c>subscribe</c>).</remarks>
    /// <param name="body">The request body.</param>
    public virtual Task PostSubscriptionsAsync(
        PostSubscriptionsBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("subscribe", $"/subscriptions").WithJson(body), options, cancellationToken);
}
