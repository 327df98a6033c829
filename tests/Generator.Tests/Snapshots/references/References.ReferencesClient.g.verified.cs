/// <summary>A client for Everything by reference.</summary>
public partial class ReferencesClient : ApiClient
{
        Shops = new(connection, this);
        Stores = new(connection, this);

    /// <summary>The operations on shops.</summary>
    public virtual ShopsClient Shops { get; } = null!;
    /// <summary>The operations on stores.</summary>
    public virtual StoresClient Stores { get; } = null!;
}
