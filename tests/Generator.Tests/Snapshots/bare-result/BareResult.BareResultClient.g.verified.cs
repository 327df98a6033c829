/// <summary>A client for Answers without an envelope.</summary>
public partial class BareResultClient : ApiClient
{
        Bares = new(connection, this);

    /// <summary>The operations on bares.</summary>
    public virtual BaresClient Bares { get; } = null!;
}
