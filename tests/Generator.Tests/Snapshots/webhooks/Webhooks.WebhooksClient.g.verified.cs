/// <summary>A client for What the API sends on its own.</summary>
public partial class WebhooksClient : ApiClient
{
        Subscriptions = new(connection, this);

    public virtual SubscriptionsClient Subscriptions { get; } = null!;
}
