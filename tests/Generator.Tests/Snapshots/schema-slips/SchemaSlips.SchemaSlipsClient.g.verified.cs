/// <summary>A client for Schemas as people write them.</summary>
public partial class SchemaSlipsClient : ApiClient, IApiClient<SchemaSlipsClient, SchemaSlipsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
