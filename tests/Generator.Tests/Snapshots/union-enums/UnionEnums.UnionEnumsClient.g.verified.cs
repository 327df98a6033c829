/// <summary>A client for Alternatives that are one open enum.</summary>
public partial class UnionEnumsClient : ApiClient, IApiClient<UnionEnumsClient, UnionEnumsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
