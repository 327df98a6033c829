/// <summary>A client for Paging by members of the body.</summary>
public partial class PagingBodyClient : ApiClient, IApiClient<PagingBodyClient, PagingBodyClientOptions>
{
        Items = new(connection, this);

    public virtual ItemsClient Items { get; } = null!;
}
