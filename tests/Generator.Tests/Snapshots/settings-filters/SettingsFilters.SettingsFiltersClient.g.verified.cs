/// <summary>A client for Operations chosen by path, tag and id.</summary>
public partial class SettingsFiltersClient : ApiClient, IApiClient<SettingsFiltersClient, SettingsFiltersClientOptions>
{
        Parts = new(connection, this);
        Things = new(connection, this);

    public virtual PartsClient Parts { get; } = null!;
    public virtual ThingsClient Things { get; } = null!;
}
