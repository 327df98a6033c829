/// <summary>A client for Items one by one as version 3.2 describes them.</summary>
public partial class ItemSchema32Client : ApiClient
{
        Events = new(connection, this);
        Lines = new(connection, this);

    /// <summary>The operations on events.</summary>
    public virtual EventsClient Events { get; } = null!;
    /// <summary>The operations on lines.</summary>
    public virtual LinesClient Lines { get; } = null!;
}
