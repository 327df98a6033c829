/// <summary>A client for JSON text in a query.</summary>
public partial class JsonQueryClient : ApiClient, IApiClient<JsonQueryClient, JsonQueryClientOptions>
{
        Events = new(connection, this);

    public virtual EventsClient Events { get; } = null!;
}
