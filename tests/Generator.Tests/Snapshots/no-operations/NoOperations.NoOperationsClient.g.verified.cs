/// <summary>A client for Nothing yet.</summary>
public partial class NoOperationsClient : ApiClient, IApiClient<NoOperationsClient, NoOperationsClientOptions>
{
}
