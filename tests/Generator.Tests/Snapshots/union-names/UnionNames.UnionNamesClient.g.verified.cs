/// <summary>A client for Alternatives with names that are taken.</summary>
public partial class UnionNamesClient : ApiClient, IApiClient<UnionNamesClient, UnionNamesClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
