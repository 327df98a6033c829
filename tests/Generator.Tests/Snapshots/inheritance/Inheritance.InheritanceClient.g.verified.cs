/// <summary>A client for Schemas that are kinds of another one.</summary>
public partial class InheritanceClient : ApiClient
{
        Animals = new(connection, this);
        Parts = new(connection, this);

    /// <summary>The operations on animals.</summary>
    public virtual AnimalsClient Animals { get; } = null!;
    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;
}
