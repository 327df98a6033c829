/// <summary>A client for Names by the document.</summary>
public partial class XCf1genExtensionsClient : ApiClient
{
        OtherParts = new(connection, this);
        Store = new(connection, this);

    /// <summary>The operations on other parts.</summary>
    public virtual OtherPartsClient OtherParts { get; } = null!;
    /// <summary>The operations on store.</summary>
    public virtual StoreClient Store { get; } = null!;
}
