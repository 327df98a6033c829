/// <summary>A client for Alternatives that a constant tells apart.</summary>
public partial class UnionConstantsClient : ApiClient, IApiClient<UnionConstantsClient, UnionConstantsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
