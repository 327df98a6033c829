/// <summary>A client for Numbers.</summary>
public partial class IntegerFormatsClient : ApiClient, IApiClient<IntegerFormatsClient, IntegerFormatsClientOptions>
{
        Numbers = new(connection, this);

    public virtual NumbersClient Numbers { get; } = null!;
}
