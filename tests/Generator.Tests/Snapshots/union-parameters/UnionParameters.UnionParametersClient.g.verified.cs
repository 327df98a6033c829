/// <summary>A client for Alternatives and dates as parameters.</summary>
public partial class UnionParametersClient : ApiClient
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
