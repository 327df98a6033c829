/// <summary>A client for Birds.</summary>
public partial class BirdsClient : ApiClient
{
        Animals = new(connection, this);

    /// <summary>The operations on animals.</summary>
    public virtual AnimalsClient Animals { get; } = null!;
}
