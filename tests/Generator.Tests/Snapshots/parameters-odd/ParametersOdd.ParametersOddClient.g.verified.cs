/// <summary>A client for Parameters that are not as they should be.</summary>
public partial class ParametersOddClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
