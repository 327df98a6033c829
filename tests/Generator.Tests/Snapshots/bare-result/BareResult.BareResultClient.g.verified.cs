/// <summary>A client for Answers without an envelope.</summary>
public partial class BareResultClient : ApiClient, IApiClient<BareResultClient, BareResultClientOptions>
{
        Bare = new(connection, this);

    public virtual BareClient Bare { get; } = null!;
}
