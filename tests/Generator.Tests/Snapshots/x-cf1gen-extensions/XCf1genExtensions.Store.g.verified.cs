/// <summary>The operations on store.</summary>
public partial class StoreClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="StoreClient"/> class for mocking.</summary>
    protected StoreClient() { }

    internal StoreClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Things = new(connection, this);
    }

    public virtual StoreThingsClient Things { get; } = null!;
}
