/// <summary>A client for Alternatives that hold themselves.</summary>
public partial class UnionRecursiveClient : ApiClient
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
