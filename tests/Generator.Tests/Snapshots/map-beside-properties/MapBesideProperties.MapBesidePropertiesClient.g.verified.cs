/// <summary>A client for Maps beside properties and by pattern.</summary>
public partial class MapBesidePropertiesClient : ApiClient, IApiClient<MapBesidePropertiesClient, MapBesidePropertiesClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
