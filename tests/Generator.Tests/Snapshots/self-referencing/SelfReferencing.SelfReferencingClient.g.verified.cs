/// <summary>A client for Schemas that hold themselves.</summary>
public partial class SelfReferencingClient : ApiClient
{
        Tree = new(connection, this);

    /// <summary>The operations on tree.</summary>
    public virtual TreeClient Tree { get; } = null!;
}
