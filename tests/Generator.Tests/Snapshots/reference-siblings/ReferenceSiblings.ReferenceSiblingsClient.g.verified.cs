/// <summary>A client for What stands beside a reference.</summary>
public partial class ReferenceSiblingsClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
