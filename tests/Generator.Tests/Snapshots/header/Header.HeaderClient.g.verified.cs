/// <summary>A client for Headers and cookies.</summary>
public partial class HeaderClient : ApiClient, IApiClient<HeaderClient, HeaderClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
