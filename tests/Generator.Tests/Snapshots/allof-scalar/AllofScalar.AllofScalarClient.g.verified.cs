/// <summary>A client for Words around a reference, and contradictions.</summary>
public partial class AllofScalarClient : ApiClient
{
        Readings = new(connection, this);

    /// <summary>The operations on readings.</summary>
    public virtual ReadingsClient Readings { get; } = null!;
}
