/// <summary>A client for Alternatives that hold themselves.</summary>
public partial class UnionRecursiveClient : ApiClient, IApiClient<UnionRecursiveClient, UnionRecursiveClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
