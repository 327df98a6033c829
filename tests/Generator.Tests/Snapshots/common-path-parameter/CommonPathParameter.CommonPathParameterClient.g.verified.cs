/// <summary>A client for A parameter that every path has.</summary>
public partial class CommonPathParameterClient : ApiClient
{
        Widgets = new(connection, this);

    /// <summary>Returns a client with another <c>account_id</c> that shares the connections and options.</summary>
    /// <param name="accountId">Whose widgets.</param>
    /// <returns>The client.</returns>
    public virtual CommonPathParameterClient ForAccount(string accountId) =>
        new(Connection.WithSetting("account_id", accountId));

    /// <summary>The operations on widgets.</summary>
    public virtual WidgetsClient Widgets { get; } = null!;

    private string AccountId => Connection.GetSetting("account_id");

    /// <summary>Answers.</summary>
    /// <remarks><c>GET /accounts/{account_id}/ping</c> (<c>ping</c>).</remarks>
    public virtual Task GetPingAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("ping", $"/accounts/{AccountId}/ping"), options, cancellationToken);
}

/// <summary>Options for creating a <see cref="CommonPathParameterClient"/>.</summary>
/// <remarks>The document's security schemes: <c>token</c> is <c>ApiCredential.BearerToken</c>.</remarks>
public partial class CommonPathParameterClientOptions : ApiClientOptions
{
            Name = "CommonPathParameter",
            BaseAddress = "https://{region}.example.com/v1",
            EnvironmentPrefix = "COMMON_PATH_PARAMETER",
            Variables = new Dictionary<string, string> { ["region"] = "eu" },
            Authenticates = true,
            Schemes = ["token"],

    /// <summary>Whose widgets.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_PARAMETER_ACCOUNT_ID</c>.</remarks>
    public string? AccountId
    {
        get => GetSetting("account_id");
        set => SetSetting("account_id", value);
    }

    /// <summary>Gets or sets the <c>region</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>COMMON_PATH_PARAMETER_REGION</c>; otherwise, it is
    /// <c>eu</c>.</remarks>
    public string? Region
    {
        get => GetSetting("region");
        set => SetSetting("region", value);
    }
}
