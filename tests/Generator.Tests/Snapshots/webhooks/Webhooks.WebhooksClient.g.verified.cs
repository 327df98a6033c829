/// <summary>A client for What the API sends on its own.</summary>
public partial class WebhooksClient : ApiClient, IApiClient<WebhooksClient, WebhooksClientOptions>
{
        Subscriptions = new(connection, this);

    public virtual SubscriptionsClient Subscriptions { get; } = null!;
}
