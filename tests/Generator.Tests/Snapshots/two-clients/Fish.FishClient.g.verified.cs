/// <summary>A client for Fish.</summary>
public partial class FishClient : ApiClient, IApiClient<FishClient, FishClientOptions>
{
        Ponds = new(connection, this);

    public virtual PondsClient Ponds { get; } = null!;
}
