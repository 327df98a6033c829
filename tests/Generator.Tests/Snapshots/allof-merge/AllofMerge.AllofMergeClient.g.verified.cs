/// <summary>A client for Objects put together.</summary>
public partial class AllofMergeClient : ApiClient
{
        Cars = new(connection, this);
        Paints = new(connection, this);

    /// <summary>The operations on cars.</summary>
    public virtual CarsClient Cars { get; } = null!;
    /// <summary>The operations on paints.</summary>
    public virtual PaintsClient Paints { get; } = null!;
}
