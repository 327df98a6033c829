/// <summary>A client for Properties under conditions.</summary>
public partial class SchemaConditionsClient : ApiClient, IApiClient<SchemaConditionsClient, SchemaConditionsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
