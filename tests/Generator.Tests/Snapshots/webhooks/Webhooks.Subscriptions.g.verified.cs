/// <summary>The operations on subscriptions.</summary>
public partial class SubscriptionsClient : ApiClient
{
    /// <summary>Calls <c>subscribe</c>.</summary>
    /// <remarks><c>POST /subscriptions</c> (<c>subscribe</c>).</remarks>
    public virtual Task SubscribeAsync(
        SubscriptionSubscribe body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("subscribe", $"/subscriptions").WithJson(body), options, cancellationToken);
}
