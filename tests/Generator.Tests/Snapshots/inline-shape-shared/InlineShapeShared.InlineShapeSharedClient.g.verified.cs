/// <summary>A client for One shape written three times is one type.</summary>
public partial class InlineShapeSharedClient : ApiClient, IApiClient<InlineShapeSharedClient, InlineShapeSharedClientOptions>
{
        Cats = new(connection, this);
        Dogs = new(connection, this);

    public virtual CatsClient Cats { get; } = null!;
    public virtual DogsClient Dogs { get; } = null!;
}
