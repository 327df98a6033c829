/// <summary>The operations on kinds.</summary>
public partial class KindsClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="KindsClient"/> class for mocking.</summary>
    protected KindsClient() { }

    internal KindsClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        IndicatorTypes = new(connection, this);
    }

    public virtual KindIndicatorTypesClient IndicatorTypes { get; } = null!;
}
