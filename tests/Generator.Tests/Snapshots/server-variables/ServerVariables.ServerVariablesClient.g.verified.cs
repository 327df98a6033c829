/// <summary>A client for Servers with variables.</summary>
public partial class ServerVariablesClient : ApiClient, IApiClient<ServerVariablesClient, ServerVariablesClientOptions>
{
        Uploads = new(connection, this);
        Usual = new(connection, this);

    public virtual UploadsClient Uploads { get; } = null!;
    public virtual UsualClient Usual { get; } = null!;
}

/// <summary>Options for creating a <see cref="ServerVariablesClient"/>.</summary>
/// <remarks>Other servers for <c>BaseAddress</c>: <c>https://sandbox.example.com</c> (For trying &lt;things&gt;).</remarks>
public partial class ServerVariablesClientOptions : ApiClientOptions
{
            Name = "ServerVariables",
            BaseAddress = "https://{tenant}.{region}.example.com:{port}/v1",
            EnvironmentPrefix = "SERVER_VARIABLES",
            Variables = new Dictionary<string, string> { ["tenant"] = "demo", ["region"] = "eu", ["port"] = "443", ["edition"] = "free" },
            Settings = [("Tenant", "tenant"), ("Region", "region"), ("Port", "port"), ("Edition", "edition")],
            Authenticates = false,

    /// <summary>Whose data it is.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVER_VARIABLES_TENANT</c>; otherwise, it is
    /// <c>demo</c>.</remarks>
    public string? Tenant
    {
        get => GetSetting("tenant");
        set => SetSetting("tenant", value);
    }

    /// <summary>Gets or sets the <c>region</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVER_VARIABLES_REGION</c>; otherwise, it is <c>eu</c>. The
    /// allowed values are <c>eu</c>, <c>us</c>.</remarks>
    public string? Region
    {
        get => GetSetting("region");
        set => SetSetting("region", value);
    }

    /// <summary>Gets or sets the <c>port</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVER_VARIABLES_PORT</c>; otherwise, it is <c>443</c>.</remarks>
    public string? Port
    {
        get => GetSetting("port");
        set => SetSetting("port", value);
    }

    /// <summary>Gets or sets the <c>edition</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVER_VARIABLES_EDITION</c>; otherwise, it is
    /// <c>free</c>.</remarks>
    public string? Edition
    {
        get => GetSetting("edition");
        set => SetSetting("edition", value);
    }
}
