/// <summary>A client for Words around a reference, and contradictions.</summary>
public partial class AllofScalarClient : ApiClient, IApiClient<AllofScalarClient, AllofScalarClientOptions>
{
        Readings = new(connection, this);

    public virtual ReadingsClient Readings { get; } = null!;
}
