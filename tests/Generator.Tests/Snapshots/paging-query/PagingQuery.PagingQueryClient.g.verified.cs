/// <summary>A client for Paging by query parameters.</summary>
public partial class PagingQueryClient : ApiClient
{
        Items = new(connection, this);
        Offsets = new(connection, this);
        Unsized = new(connection, this);

    /// <summary>The operations on items.</summary>
    public virtual ItemsClient Items { get; } = null!;
    /// <summary>The operations on offsets.</summary>
    public virtual OffsetsClient Offsets { get; } = null!;
    /// <summary>The operations on unsized.</summary>
    public virtual UnsizedClient Unsized { get; } = null!;
}
