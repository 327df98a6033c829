/// <summary>A client for Maps beside properties and by pattern.</summary>
public partial class MapBesidePropertiesClient : ApiClient
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
