/// <summary>A client for A client in a container.</summary>
public partial class DependencyInjectionClient : ApiClient, IApiClient<DependencyInjectionClient, DependencyInjectionClientOptions>
{
}
