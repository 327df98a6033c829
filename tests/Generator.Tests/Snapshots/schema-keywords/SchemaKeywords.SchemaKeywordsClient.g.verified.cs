/// <summary>A client for Keywords of JSON Schema.</summary>
public partial class SchemaKeywordsClient : ApiClient, IApiClient<SchemaKeywordsClient, SchemaKeywordsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
