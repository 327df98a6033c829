/// <summary>A client for Schemes that are no token.</summary>
public partial class SecurityKeysClient : ApiClient, IApiClient<SecurityKeysClient, SecurityKeysClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}

/// <summary>Options for creating a <see cref="SecurityKeysClient"/>.</summary>
/// <remarks>The document's security schemes: <c>key</c> is <c>ApiCredential.Header</c> of <c>X-Key</c>, <c>login</c> is
/// <c>ApiCredential.Basic</c>, <c>secret</c> is <c>ApiCredential.Query</c> of <c>secret</c>.</remarks>
public partial class SecurityKeysClientOptions : ApiClientOptions
{
            Name = "SecurityKeys",
            BaseAddress = "https://api.example.com",
            EnvironmentPrefix = "SECURITY_KEYS",
            Authenticates = true,
            EnvironmentCredentials = [EnvironmentCredential.Header("X-Key"), EnvironmentCredential.Basic],
            Schemes = ["key", "login", "key secret"],
            SchemeCredentials =
            [
                ("key", EnvironmentCredential.Header("X-Key")),
                ("login", EnvironmentCredential.Basic),
                ("secret", EnvironmentCredential.Query("secret")),
            ],
}
