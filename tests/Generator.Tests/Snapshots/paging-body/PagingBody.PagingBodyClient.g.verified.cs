/// <summary>A client for Paging by members of the body.</summary>
public partial class PagingBodyClient : ApiClient
{
        Items = new(connection, this);

    public virtual ItemsClient Items { get; } = null!;
}
