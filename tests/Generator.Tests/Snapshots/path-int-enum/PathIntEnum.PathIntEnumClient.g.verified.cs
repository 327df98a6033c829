/// <summary>A client for Path parameters that are no strings.</summary>
public partial class PathIntEnumClient : ApiClient, IApiClient<PathIntEnumClient, PathIntEnumClientOptions>
{
        Rates = new(connection, this);
        Shelves = new(connection, this);
        Sides = new(connection, this);

    public virtual RatesClient Rates { get; } = null!;
    public virtual ShelvesClient Shelves { get; } = null!;
    public virtual SidesClient Sides { get; } = null!;
}
