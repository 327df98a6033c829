/// <summary>A client for Names by the document.</summary>
public partial class XCf1genExtensionsClient : ApiClient, IApiClient<XCf1genExtensionsClient, XCf1genExtensionsClientOptions>
{
        OtherParts = new(connection, this);
        Store = new(connection, this);

    public virtual OtherPartsClient OtherParts { get; } = null!;
    public virtual StoreClient Store { get; } = null!;
}
