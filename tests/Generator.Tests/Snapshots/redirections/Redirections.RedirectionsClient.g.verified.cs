/// <summary>A client for Redirections and headers of answers.</summary>
public partial class RedirectionsClient : ApiClient
{
        Both = new(connection, this);
        File = new(connection, this);
        Moved = new(connection, this);

    /// <summary>The operations on both.</summary>
    public virtual BothClient Both { get; } = null!;
    /// <summary>The operations on file.</summary>
    public virtual FileClient File { get; } = null!;
    /// <summary>The operations on moved.</summary>
    public virtual MovedClient Moved { get; } = null!;
}
