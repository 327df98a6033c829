/// <summary>A client for Parameters that are not as they should be.</summary>
public partial class ParametersOddClient : ApiClient, IApiClient<ParametersOddClient, ParametersOddClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
