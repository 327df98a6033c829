/// <summary>A client for Alternatives that hold themselves.</summary>
public partial class UnionRecursiveClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
