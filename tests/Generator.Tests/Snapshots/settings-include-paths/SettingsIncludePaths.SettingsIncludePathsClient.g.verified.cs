/// <summary>A client for Only some of the paths.</summary>
public partial class SettingsIncludePathsClient : ApiClient, IApiClient<SettingsIncludePathsClient, SettingsIncludePathsClientOptions>
{
        Parts = new(connection, this);
        Things = new(connection, this);

    public virtual PartsClient Parts { get; } = null!;
    public virtual ThingsClient Things { get; } = null!;
}
