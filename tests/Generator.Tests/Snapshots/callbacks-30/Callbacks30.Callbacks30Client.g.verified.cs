/// <summary>A client for Callbacks of version 3.0.</summary>
public partial class Callbacks30Client : ApiClient, IApiClient<Callbacks30Client, Callbacks30ClientOptions>
{
        Subscriptions = new(connection, this);

    public virtual SubscriptionsClient Subscriptions { get; } = null!;
}
