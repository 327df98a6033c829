/// <summary>A client for Paging by query parameters.</summary>
public partial class PagingQueryClient : ApiClient, IApiClient<PagingQueryClient, PagingQueryClientOptions>
{
        Items = new(connection, this);
        Offsets = new(connection, this);
        Unsized = new(connection, this);

    public virtual ItemsClient Items { get; } = null!;
    public virtual OffsetsClient Offsets { get; } = null!;
    public virtual UnsizedClient Unsized { get; } = null!;
}
