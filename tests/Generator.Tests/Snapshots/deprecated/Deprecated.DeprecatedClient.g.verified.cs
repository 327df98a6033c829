/// <summary>A client for What should not be used any more.</summary>
public partial class DeprecatedClient : ApiClient, IApiClient<DeprecatedClient, DeprecatedClientOptions>
{
        Old = new(connection, this);

    public virtual OldClient Old { get; } = null!;
}
