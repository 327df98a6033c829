/// <summary>A client for Fish.</summary>
public partial class FishClient : ApiClient
{
        Ponds = new(connection, this);

    public virtual PondsClient Ponds { get; } = null!;
}
