/// <summary>A client for Schemas that are kinds of another one.</summary>
public partial class InheritanceClient : ApiClient, IApiClient<InheritanceClient, InheritanceClientOptions>
{
        Animals = new(connection, this);
        Parts = new(connection, this);

    public virtual AnimalsClient Animals { get; } = null!;
    public virtual PartsClient Parts { get; } = null!;
}
