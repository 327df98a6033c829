/// <summary>A client for Tokens in version 2.</summary>
public partial class Swagger2OauthClient : ApiClient, IApiClient<Swagger2OauthClient, Swagger2OauthClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}

/// <summary>Options for creating a <see cref="Swagger2OauthClient"/>.</summary>
/// <remarks>The document's security schemes: <c>client</c> is <c>ApiCredential.BearerToken</c> or
/// <c>ApiCredential.ClientCredentials</c> of <c>https://auth.example.com/token</c>, <c>relative</c> is <c>ApiCredential.BearerToken</c>
/// or <c>ApiCredential.ClientCredentials</c> of <c>/token</c>, <c>user</c> is <c>ApiCredential.BearerToken</c>.</remarks>
public partial class Swagger2OauthClientOptions : ApiClientOptions
{
            Name = "Swagger2Oauth",
            BaseAddress = "https://api.example.com/v1",
            EnvironmentPrefix = "SWAGGER2_OAUTH",
            Authenticates = true,
            EnvironmentCredentials =
            [
                EnvironmentCredential.BearerToken,
                EnvironmentCredential.ClientCredentials("https://auth.example.com/token", "read", "write"),
            ],
            Schemes = ["client"],
            SchemeCredentials =
            [
                ("client", EnvironmentCredential.BearerToken),
                ("client", EnvironmentCredential.ClientCredentials("https://auth.example.com/token", "read", "write")),
                ("relative", EnvironmentCredential.BearerToken),
                ("relative", EnvironmentCredential.ClientCredentials("/token")),
                ("user", EnvironmentCredential.BearerToken),
            ],
}
