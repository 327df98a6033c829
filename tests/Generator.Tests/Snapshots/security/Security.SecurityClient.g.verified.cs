/// <summary>A client for Operations with security schemes of their own.</summary>
public partial class SecurityClient : ApiClient
{
        Both = new(connection, this);
        Either = new(connection, this);
        Optional = new(connection, this);
        Public = new(connection, this);
        PublicToo = new(connection, this);
        Same = new(connection, this);
        Scoped = new(connection, this);
        Usual = new(connection, this);

    /// <summary>The operations on both.</summary>
    public virtual BothClient Both { get; } = null!;
    /// <summary>The operations on either.</summary>
    public virtual EitherClient Either { get; } = null!;
    /// <summary>The operations on optional.</summary>
    public virtual OptionalClient Optional { get; } = null!;
    /// <summary>The operations on public.</summary>
    public virtual PublicClient Public { get; } = null!;
    /// <summary>The operations on public too.</summary>
    public virtual PublicTooClient PublicToo { get; } = null!;
    /// <summary>The operations on same.</summary>
    public virtual SameClient Same { get; } = null!;
    /// <summary>The operations on scoped.</summary>
    public virtual ScopedClient Scoped { get; } = null!;
    /// <summary>The operations on usual.</summary>
    public virtual UsualClient Usual { get; } = null!;
}

/// <summary>Options for creating a <see cref="SecurityClient"/>.</summary>
/// <remarks>The document's security schemes: <c>key</c> is <c>ApiCredential.Header</c> of <c>X-Key</c>, <c>login</c> is
/// <c>ApiCredential.Basic</c>, <c>oauth</c> is <c>ApiCredential.BearerToken</c>, <c>open</c> is <c>ApiCredential.BearerToken</c>,
/// <c>secret</c> is <c>ApiCredential.Query</c> of <c>secret</c>, <c>session</c> is <c>ApiCredential.Cookie</c> of <c>sid</c>,
/// <c>token</c> is <c>ApiCredential.BearerToken</c>.</remarks>
public partial class SecurityClientOptions : ApiClientOptions
{
            Name = "Security",
            BaseAddress = "https://api.example.com/v1",
            EnvironmentPrefix = "SECURITY",
            Authenticates = true,
            Schemes = ["token"],
}
