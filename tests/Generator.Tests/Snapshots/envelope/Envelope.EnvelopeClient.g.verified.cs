/// <summary>A client for Answers inside an envelope.</summary>
public partial class EnvelopeClient : ApiClient, IApiClient<EnvelopeClient, EnvelopeClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
