/// <summary>A client for Operations on servers of their own.</summary>
public partial class ServersClient : ApiClient, IApiClient<ServersClient, ServersClientOptions>
{
        Newer = new(connection, this);
        Odd = new(connection, this);
        Same = new(connection, this);
        Uploads = new(connection, this);
        Usual = new(connection, this);

    public virtual NewerClient Newer { get; } = null!;
    public virtual OddClient Odd { get; } = null!;
    public virtual SameClient Same { get; } = null!;
    public virtual UploadsClient Uploads { get; } = null!;
    public virtual UsualClient Usual { get; } = null!;
}

/// <summary>Options for creating a <see cref="ServersClient"/>.</summary>
/// <remarks>The document's security schemes: <c>token</c> is <c>ApiCredential.BearerToken</c>. Other servers for <c>BaseAddress</c>:
/// <c>https://us.example.com/v1</c>.</remarks>
public partial class ServersClientOptions : ApiClientOptions
{
            Name = "Servers",
            BaseAddress = "https://{region}.example.com/{version}",
            EnvironmentPrefix = "SERVERS",
            Variables = new Dictionary<string, string> { ["region"] = "eu", ["version"] = "v1" },
            Settings = [("Region", "region"), ("Version", "version")],
            Authenticates = true,
            Schemes = ["token"],
            SchemeCredentials = [("token", EnvironmentCredential.BearerToken)],

    /// <summary>Gets or sets the <c>region</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVERS_REGION</c>; otherwise, it is <c>eu</c>. The allowed values
    /// are <c>eu</c>, <c>us</c>.</remarks>
    public string? Region
    {
        get => GetSetting("region");
        set => SetSetting("region", value);
    }

    /// <summary>Gets or sets the <c>version</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVERS_VERSION</c>; otherwise, it is <c>v1</c>.</remarks>
    public string? Version
    {
        get => GetSetting("version");
        set => SetSetting("version", value);
    }
}
