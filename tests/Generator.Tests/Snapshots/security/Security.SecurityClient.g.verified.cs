/// <summary>A client for Operations with security schemes of their own.</summary>
public partial class SecurityClient : ApiClient, IApiClient<SecurityClient, SecurityClientOptions>
{
        Both = new(connection, this);
        Either = new(connection, this);
        Optional = new(connection, this);
        Public = new(connection, this);
        PublicToo = new(connection, this);
        Same = new(connection, this);
        Scoped = new(connection, this);
        Usual = new(connection, this);

    public virtual BothClient Both { get; } = null!;
    public virtual EitherClient Either { get; } = null!;
    public virtual OptionalClient Optional { get; } = null!;
    public virtual PublicClient Public { get; } = null!;
    public virtual PublicTooClient PublicToo { get; } = null!;
    public virtual SameClient Same { get; } = null!;
    public virtual ScopedClient Scoped { get; } = null!;
    public virtual UsualClient Usual { get; } = null!;
}

/// <summary>Options for creating a <see cref="SecurityClient"/>.</summary>
/// <remarks>The document's security schemes: <c>key</c> is <c>ApiCredential.Header</c> of <c>X-Key</c>, <c>login</c> is
/// <c>ApiCredential.Basic</c>, <c>oauth</c> is <c>ApiCredential.BearerToken</c> or <c>ApiCredential.ClientCredentials</c> of
/// <c>https://example.com/token</c>, <c>open</c> is <c>ApiCredential.BearerToken</c>, <c>secret</c> is <c>ApiCredential.Query</c> of
/// <c>secret</c>, <c>session</c> is <c>ApiCredential.Cookie</c> of <c>sid</c>, <c>token</c> is
/// <c>ApiCredential.BearerToken</c>.</remarks>
public partial class SecurityClientOptions : ApiClientOptions
{
            Name = "Security",
            BaseAddress = "https://api.example.com/v1",
            EnvironmentPrefix = "SECURITY",
            Authenticates = true,
            Schemes = ["token"],
            SchemeCredentials =
            [
                ("key", EnvironmentCredential.Header("X-Key")),
                ("login", EnvironmentCredential.Basic),
                ("oauth", EnvironmentCredential.BearerToken),
                ("oauth", EnvironmentCredential.ClientCredentials("https://example.com/token", "read")),
                ("open", EnvironmentCredential.BearerToken),
                ("secret", EnvironmentCredential.Query("secret")),
                ("session", EnvironmentCredential.Cookie("sid")),
                ("token", EnvironmentCredential.BearerToken),
            ],
}
