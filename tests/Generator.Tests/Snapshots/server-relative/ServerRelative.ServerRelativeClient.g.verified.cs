/// <summary>A client for A server that only says a path.</summary>
public partial class ServerRelativeClient : ApiClient, IApiClient<ServerRelativeClient, ServerRelativeClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
