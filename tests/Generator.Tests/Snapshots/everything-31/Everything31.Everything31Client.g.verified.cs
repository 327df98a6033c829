/// <summary>A client for The title.</summary>
public partial class Everything31Client : ApiClient, IApiClient<Everything31Client, Everything31ClientOptions>
{
        Houses = new(connection, this);
        Shared = new(connection, this);

    public virtual HousesClient Houses { get; } = null!;
    public virtual SharedClient Shared { get; } = null!;
}

/// <summary>Options for creating a <see cref="Everything31Client"/>.</summary>
/// <remarks>The document's security schemes: <c>bearer-scheme</c> is <c>ApiCredential.BearerToken</c>, <c>connect-scheme</c> is
/// <c>ApiCredential.BearerToken</c>, <c>cookie-scheme</c> is <c>ApiCredential.Cookie</c> of <c>key-cookie</c>, <c>flow-scheme</c> is
/// <c>ApiCredential.BearerToken</c> or <c>ApiCredential.ClientCredentials</c> of <c>https://token.example.org/</c>,
/// <c>header-scheme</c> is <c>ApiCredential.Header</c> of <c>X-Key</c>, <c>query-scheme</c> is <c>ApiCredential.Query</c> of
/// <c>key-query</c>. Other servers for <c>BaseAddress</c>: <c>https://second.example.org</c> (The second server).</remarks>
public partial class Everything31ClientOptions : ApiClientOptions
{
            Name = "Everything31",
            BaseAddress = "https://{region}.example.org/{base}",
            EnvironmentPrefix = "EVERYTHING31",
            Variables = new Dictionary<string, string> { ["region"] = "north", ["base"] = "v1", ["stage"] = "beta" },
            Settings = [("Region", "region"), ("Base", "base"), ("Stage", "stage")],
            Authenticates = true,
            Schemes = ["bearer-scheme", "header-scheme cookie-scheme"],
            SchemeCredentials =
            [
                ("bearer-scheme", EnvironmentCredential.BearerToken),
                ("connect-scheme", EnvironmentCredential.BearerToken),
                ("cookie-scheme", EnvironmentCredential.Cookie("key-cookie")),
                ("flow-scheme", EnvironmentCredential.BearerToken),
                ("flow-scheme", EnvironmentCredential.ClientCredentials("https://token.example.org/", "rooms:read")),
                ("header-scheme", EnvironmentCredential.Header("X-Key")),
                ("query-scheme", EnvironmentCredential.Query("key-query")),
            ],

    /// <summary>Where it is</summary>
    /// <remarks>The default is the value of the environment variable <c>EVERYTHING31_REGION</c>; otherwise, it is <c>north</c>. The allowed
    /// values are <c>north</c>, <c>south</c>.</remarks>
    public string? Region
    {
        get => GetSetting("region");
        set => SetSetting("region", value);
    }

    /// <summary>Gets or sets the <c>base</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>EVERYTHING31_BASE</c>; otherwise, it is <c>v1</c>.</remarks>
    public string? Base
    {
        get => GetSetting("base");
        set => SetSetting("base", value);
    }

    /// <summary>Gets or sets the <c>stage</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>EVERYTHING31_STAGE</c>; otherwise, it is <c>beta</c>.</remarks>
    public string? Stage
    {
        get => GetSetting("stage");
        set => SetSetting("stage", value);
    }
}
