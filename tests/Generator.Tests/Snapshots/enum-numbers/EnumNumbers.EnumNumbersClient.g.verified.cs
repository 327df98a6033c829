/// <summary>A client for Values that are no texts.</summary>
public partial class EnumNumbersClient : ApiClient, IApiClient<EnumNumbersClient, EnumNumbersClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
