/// <summary>A client for A client for the library itself.</summary>
internal partial class SettingsInternalClient : ApiClient, IApiClient<SettingsInternalClient, SettingsInternalClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}

/// <summary>Options for creating a <see cref="SettingsInternalClient"/>.</summary>
internal partial class SettingsInternalClientOptions : ApiClientOptions
{
            Name = "SettingsInternal",
            BaseAddress = null,
            EnvironmentPrefix = "SETTINGS_INTERNAL",
            Authenticates = false,
}
