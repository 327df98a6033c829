/// <summary>A client for Items one by one as version 3.2 describes them.</summary>
public partial class ItemSchema32Client : ApiClient, IApiClient<ItemSchema32Client, ItemSchema32ClientOptions>
{
        Events = new(connection, this);
        Lines = new(connection, this);

    public virtual EventsClient Events { get; } = null!;
    public virtual LinesClient Lines { get; } = null!;
}
