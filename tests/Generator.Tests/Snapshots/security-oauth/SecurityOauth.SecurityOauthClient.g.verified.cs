/// <summary>A client for Tokens that a program requests.</summary>
public partial class SecurityOauthClient : ApiClient, IApiClient<SecurityOauthClient, SecurityOauthClientOptions>
{
        Parts = new(connection, this);
        Reports = new(connection, this);
        Things = new(connection, this);

    public virtual PartsClient Parts { get; } = null!;
    public virtual ReportsClient Reports { get; } = null!;
    public virtual ThingsClient Things { get; } = null!;
}

/// <summary>Options for creating a <see cref="SecurityOauthClient"/>.</summary>
/// <remarks>The document's security schemes: <c>broken</c> is <c>ApiCredential.BearerToken</c> or
/// <c>ApiCredential.ClientCredentials</c>, <c>client</c> is <c>ApiCredential.BearerToken</c> or <c>ApiCredential.ClientCredentials</c>
/// of <c>/oauth/token</c>, <c>large</c> is <c>ApiCredential.BearerToken</c> or <c>ApiCredential.ClientCredentials</c> of
/// <c>https://example.com/token</c>, <c>sandbox</c> is <c>ApiCredential.BearerToken</c> or <c>ApiCredential.ClientCredentials</c> of
/// <c>https://sandbox.example.com/token</c>, <c>user</c> is <c>ApiCredential.BearerToken</c>.</remarks>
public partial class SecurityOauthClientOptions : ApiClientOptions
{
            Name = "SecurityOauth",
            BaseAddress = "https://api.example.com/v1",
            EnvironmentPrefix = "SECURITY_OAUTH",
            Authenticates = true,
            EnvironmentCredentials =
            [
                EnvironmentCredential.BearerToken,
                EnvironmentCredential.ClientCredentials("/oauth/token", "things:read", "things:write"),
            ],
            Schemes = ["client"],
            SchemeCredentials =
            [
                ("broken", EnvironmentCredential.BearerToken),
                ("broken", EnvironmentCredential.ClientCredentials(null)),
                ("client", EnvironmentCredential.BearerToken),
                ("client", EnvironmentCredential.ClientCredentials("/oauth/token", "things:read", "things:write")),
                ("large", EnvironmentCredential.BearerToken),
                ("large", EnvironmentCredential.ClientCredentials(
                    "https://example.com/token", "reports:annual:read", "reports:annual:write", "reports:daily:read",
                    "reports:daily:write", "reports:monthly:read", "reports:monthly:write", "reports:weekly:read")),
                ("sandbox", EnvironmentCredential.BearerToken),
                ("sandbox", EnvironmentCredential.ClientCredentials("https://sandbox.example.com/token")),
                ("user", EnvironmentCredential.BearerToken),
            ],
}
