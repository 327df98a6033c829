/// <summary>A client for Methods of every kind.</summary>
public partial class MethodsClient : ApiClient, IApiClient<MethodsClient, MethodsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
