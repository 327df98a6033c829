/// <summary>A client for Everything by reference.</summary>
public partial class ReferencesClient : ApiClient, IApiClient<ReferencesClient, ReferencesClientOptions>
{
        Shops = new(connection, this);
        Stores = new(connection, this);

    public virtual ShopsClient Shops { get; } = null!;
    public virtual StoresClient Stores { get; } = null!;
}
