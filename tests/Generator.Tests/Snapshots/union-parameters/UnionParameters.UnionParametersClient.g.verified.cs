/// <summary>A client for Alternatives and dates as parameters.</summary>
public partial class UnionParametersClient : ApiClient, IApiClient<UnionParametersClient, UnionParametersClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
