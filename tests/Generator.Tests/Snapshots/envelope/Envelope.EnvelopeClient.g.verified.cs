/// <summary>A client for Answers inside an envelope.</summary>
public partial class EnvelopeClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
