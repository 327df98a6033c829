/// <summary>A client for Schemas that hold themselves.</summary>
public partial class SelfReferencingClient : ApiClient, IApiClient<SelfReferencingClient, SelfReferencingClientOptions>
{
        Tree = new(connection, this);

    public virtual TreeClient Tree { get; } = null!;
}
