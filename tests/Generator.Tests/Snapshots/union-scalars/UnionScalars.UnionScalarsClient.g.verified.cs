/// <summary>A client for Alternatives of several simple types.</summary>
public partial class UnionScalarsClient : ApiClient, IApiClient<UnionScalarsClient, UnionScalarsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
