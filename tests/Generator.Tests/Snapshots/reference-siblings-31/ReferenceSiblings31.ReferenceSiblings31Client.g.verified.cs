/// <summary>A client for What stands beside a reference in 3.1.</summary>
public partial class ReferenceSiblings31Client : ApiClient, IApiClient<ReferenceSiblings31Client, ReferenceSiblings31ClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
