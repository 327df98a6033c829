/// <summary>A client for Objects with any names.</summary>
public partial class MapClient : ApiClient
{
        Maps = new(connection, this);

    /// <summary>The operations on maps.</summary>
    public virtual MapsClient Maps { get; } = null!;
}
