/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="ThingsClient"/> class for mocking.</summary>
    protected ThingsClient() { }

    internal ThingsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Parts = new(connection, this);
    }

    public virtual ThingPartsClient Parts { get; } = null!;
}
