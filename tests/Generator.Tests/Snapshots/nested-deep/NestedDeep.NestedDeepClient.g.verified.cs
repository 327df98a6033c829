/// <summary>A client for Deep.</summary>
public partial class NestedDeepClient : ApiClient, IApiClient<NestedDeepClient, NestedDeepClientOptions>
{
        Deep = new(connection, this);

    public virtual DeepClient Deep { get; } = null!;
}
