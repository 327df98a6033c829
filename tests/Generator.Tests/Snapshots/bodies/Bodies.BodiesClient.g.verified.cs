/// <summary>A client for Bodies that are no objects.</summary>
public partial class BodiesClient : ApiClient, IApiClient<BodiesClient, BodiesClientOptions>
{
        Bodies = new(connection, this);

    /// <summary>The operations on bodies.</summary>
    public virtual BodiesClient2 Bodies { get; } = null!;
}
