/// <summary>A client for JSON text in a query.</summary>
public partial class JsonQueryClient : ApiClient
{
        Events = new(connection, this);

    /// <summary>The operations on events.</summary>
    public virtual EventsClient Events { get; } = null!;
}
