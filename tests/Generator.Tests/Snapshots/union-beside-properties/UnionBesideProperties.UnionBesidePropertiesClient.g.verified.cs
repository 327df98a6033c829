/// <summary>A client for Alternatives beside properties.</summary>
public partial class UnionBesidePropertiesClient : ApiClient, IApiClient<UnionBesidePropertiesClient, UnionBesidePropertiesClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
