/// <summary>A client for Fish.</summary>
public partial class FishClient : ApiClient
{
        Ponds = new(connection, this);

    /// <summary>The operations on ponds.</summary>
    public virtual PondsClient Ponds { get; } = null!;
}
