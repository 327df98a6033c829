/// <summary>A client for Operations chosen by path, tag and id.</summary>
public partial class SettingsFiltersClient : ApiClient
{
        Parts = new(connection, this);
        Things = new(connection, this);

    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;
    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
