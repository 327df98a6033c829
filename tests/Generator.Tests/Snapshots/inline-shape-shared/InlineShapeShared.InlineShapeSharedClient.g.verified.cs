/// <summary>A client for One shape written three times is one type.</summary>
public partial class InlineShapeSharedClient : ApiClient
{
        Cats = new(connection, this);
        Dogs = new(connection, this);

    /// <summary>The operations on cats.</summary>
    public virtual CatsClient Cats { get; } = null!;
    /// <summary>The operations on dogs.</summary>
    public virtual DogsClient Dogs { get; } = null!;
}
