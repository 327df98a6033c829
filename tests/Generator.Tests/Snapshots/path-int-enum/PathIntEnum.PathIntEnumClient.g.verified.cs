/// <summary>A client for Path parameters that are no strings.</summary>
public partial class PathIntEnumClient : ApiClient
{
        Rates = new(connection, this);
        Shelves = new(connection, this);
        Sides = new(connection, this);

    /// <summary>The operations on rates.</summary>
    public virtual RatesClient Rates { get; } = null!;
    /// <summary>The operations on shelves.</summary>
    public virtual ShelvesClient Shelves { get; } = null!;
    /// <summary>The operations on sides.</summary>
    public virtual SidesClient Sides { get; } = null!;
}
