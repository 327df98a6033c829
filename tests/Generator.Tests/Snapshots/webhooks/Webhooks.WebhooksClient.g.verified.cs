/// <summary>A client for What the API sends on its own.</summary>
public partial class WebhooksClient : ApiClient
{
        Subscriptions = new(connection, this);

    /// <summary>The operations on subscriptions.</summary>
    public virtual SubscriptionsClient Subscriptions { get; } = null!;
}
