/// <summary>A client for Objects put together.</summary>
public partial class AllofMergeClient : ApiClient, IApiClient<AllofMergeClient, AllofMergeClientOptions>
{
        Cars = new(connection, this);
        Paints = new(connection, this);

    public virtual CarsClient Cars { get; } = null!;
    public virtual PaintsClient Paints { get; } = null!;
}
