/// <summary>A client for Answers without an envelope.</summary>
public partial class BareResultClient : ApiClient
{
        Bare = new(connection, this);

    public virtual BareClient Bare { get; } = null!;
}
