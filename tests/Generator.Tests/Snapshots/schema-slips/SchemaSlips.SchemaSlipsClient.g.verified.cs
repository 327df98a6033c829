/// <summary>A client for Schemas as people write them.</summary>
public partial class SchemaSlipsClient : ApiClient
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
