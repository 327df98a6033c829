/// <summary>A client for A parameter that every path has.</summary>
public partial class CommonPathParameterClient : ApiClient, IApiClient<CommonPathParameterClient, CommonPathParameterClientOptions>
{
        Accounts = new(connection, this);

    public virtual AccountsClient Accounts { get; } = null!;
}

/// <summary>Options for creating a <see cref="CommonPathParameterClient"/>.</summary>
/// <remarks>The document's security schemes: <c>token</c> is <c>ApiCredential.BearerToken</c>.</remarks>
public partial class CommonPathParameterClientOptions : ApiClientOptions
{
            Name = "CommonPathParameter",
            BaseAddress = "https://{region}.example.com/v1",
            EnvironmentPrefix = "COMMON_PATH_PARAMETER",
            Variables = new Dictionary<string, string> { ["region"] = "eu" },
            Settings = [("Region", "region")],
            Authenticates = true,
            Schemes = ["token"],
            SchemeCredentials = [("token", EnvironmentCredential.BearerToken)],

    /// <summary>Gets or sets the <c>region</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_PARAMETER_REGION</c>; otherwise, it is
    /// <c>eu</c>.</remarks>
    public string? Region
    {
        get => GetSetting("region");
        set => SetSetting("region", value);
    }
}
