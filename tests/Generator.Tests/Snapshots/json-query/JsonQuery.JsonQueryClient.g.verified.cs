/// <summary>A client for JSON text in a query.</summary>
public partial class JsonQueryClient : ApiClient
{
        Events = new(connection, this);

    public virtual EventsClient Events { get; } = null!;
}
