/// <summary>A client for Answers without an envelope.</summary>
public partial class BareResultClient : ApiClient
{
        Bare = new(connection, this);

    /// <summary>The operations on bare.</summary>
    public virtual BareClient Bare { get; } = null!;
}
