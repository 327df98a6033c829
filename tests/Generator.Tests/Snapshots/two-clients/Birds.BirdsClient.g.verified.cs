/// <summary>A client for Birds.</summary>
public partial class BirdsClient : ApiClient, IApiClient<BirdsClient, BirdsClientOptions>
{
        Animals = new(connection, this);

    public virtual AnimalsClient Animals { get; } = null!;
}
