/// <summary>A client for Objects with any names.</summary>
public partial class MapClient : ApiClient, IApiClient<MapClient, MapClientOptions>
{
        Maps = new(connection, this);

    public virtual MapsClient Maps { get; } = null!;
}
