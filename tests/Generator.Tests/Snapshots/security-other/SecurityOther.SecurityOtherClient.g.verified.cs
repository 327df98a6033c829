/// <summary>A client for Schemes that a program has to see to.</summary>
public partial class SecurityOtherClient : ApiClient, IApiClient<SecurityOtherClient, SecurityOtherClientOptions>
{
        Certificate = new(connection, this);
        Digest = new(connection, this);
        Nameless = new(connection, this);
        Undeclared = new(connection, this);

    public virtual CertificateClient Certificate { get; } = null!;
    public virtual DigestClient Digest { get; } = null!;
    public virtual NamelessClient Nameless { get; } = null!;
    public virtual UndeclaredClient Undeclared { get; } = null!;
}

/// <summary>Options for creating a <see cref="SecurityOtherClient"/>.</summary>
/// <remarks>The document's security schemes: <c>digest</c> is <c>ApiCredential.Header</c> of <c>Authorization</c>.</remarks>
public partial class SecurityOtherClientOptions : ApiClientOptions
{
            Name = "SecurityOther",
            BaseAddress = "https://api.example.com",
            EnvironmentPrefix = "SECURITY_OTHER",
            Authenticates = true,
            EnvironmentCredentials = [],
            Schemes = ["certificate"],
            SchemeCredentials = [("digest", EnvironmentCredential.Header("Authorization"))],
}
