/// <summary>A client for Alternatives that a constant tells apart.</summary>
public partial class UnionConstantsClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
