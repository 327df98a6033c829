/// <summary>A client for Only some of the paths.</summary>
public partial class SettingsIncludePathsClient : ApiClient
{
        Parts = new(connection, this);
        Things = new(connection, this);

    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;
    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;
}
