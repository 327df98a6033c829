/// <summary>A client for Properties under conditions.</summary>
public partial class SchemaConditionsClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
