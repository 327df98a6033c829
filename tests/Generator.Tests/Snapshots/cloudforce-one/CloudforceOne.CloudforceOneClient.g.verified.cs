namespace Cf1Gen.CloudforceOne;

/// <summary>A client for Cloudforce One Requests.</summary>
public partial class CloudforceOneClient : ApiClient, IApiClient<CloudforceOneClient, CloudforceOneClientOptions>
{
        PriorityRequirements = new(connection, this);
        Requests = new(connection, this);

    /// <summary>Returns a client with another <c>account_id</c> that shares the connections and options.</summary>
    /// <param name="accountId">The id of the Cloudflare account: 32 hexadecimal digits.</param>
    /// <returns>The client.</returns>
    public virtual CloudforceOneClient ForAccount(string accountId) =>
        new(Connection.WithSetting("account_id", accountId));

    public virtual PriorityRequirementsClient PriorityRequirements { get; } = null!;
    public virtual RequestsClient Requests { get; } = null!;
}

/// <summary>Options for creating a <see cref="CloudforceOneClient"/>.</summary>
/// <remarks>The document's security schemes: <c>api_email</c> is <c>ApiCredential.Header</c> of <c>X-Auth-Email</c>, <c>api_key</c> is
/// <c>ApiCredential.Header</c> of <c>X-Auth-Key</c>, <c>api_token</c> is <c>ApiCredential.BearerToken</c>.</remarks>
public partial class CloudforceOneClientOptions : ApiClientOptions
{
            Name = "CloudforceOne",
            BaseAddress = "https://api.cloudflare.com/client/v4",
            EnvironmentPrefix = "CLOUDFLARE",
            Settings = [("AccountId", "account_id")],
            Authenticates = true,
            EnvironmentCredentials = [EnvironmentCredential.BearerToken, EnvironmentCredential.EmailKey],
            Schemes = ["api_token", "api_email api_key"],
            SchemeCredentials =
            [
                ("api_email", EnvironmentCredential.Header("X-Auth-Email")),
                ("api_key", EnvironmentCredential.Header("X-Auth-Key")),
                ("api_token", EnvironmentCredential.BearerToken),
            ],

    /// <summary>The id of the Cloudflare account: 32 hexadecimal digits.</summary>
    /// <remarks>The default is the value of the environment variable <c>CLOUDFLARE_ACCOUNT_ID</c>.</remarks>
    public string? AccountId
    {
        get => GetSetting("account_id");
        set => SetSetting("account_id", value);
    }
}
