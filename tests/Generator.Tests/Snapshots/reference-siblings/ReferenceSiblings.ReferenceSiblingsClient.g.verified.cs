/// <summary>A client for What stands beside a reference.</summary>
public partial class ReferenceSiblingsClient : ApiClient, IApiClient<ReferenceSiblingsClient, ReferenceSiblingsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
