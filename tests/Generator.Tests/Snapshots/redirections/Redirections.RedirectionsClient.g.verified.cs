/// <summary>A client for Redirections and headers of answers.</summary>
public partial class RedirectionsClient : ApiClient, IApiClient<RedirectionsClient, RedirectionsClientOptions>
{
        Both = new(connection, this);
        File = new(connection, this);
        Moved = new(connection, this);

    public virtual BothClient Both { get; } = null!;
    public virtual FileClient File { get; } = null!;
    public virtual MovedClient Moved { get; } = null!;
}
