/// <summary>A client for Schemes that a program has to see to.</summary>
public partial class SecurityOtherClient : ApiClient
{
    /// <summary>Calls <c>certificate</c>.</summary>
    /// <remarks><c>GET /certificate</c> (<c>certificate</c>).</remarks>
    public virtual Task GetCertificateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("certificate", $"/certificate"), options, cancellationToken);

    /// <summary>Calls <c>digest</c>.</summary>
    /// <remarks><c>GET /digest</c> (<c>digest</c>).</remarks>
    public virtual Task GetDigestAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("digest", $"/digest").WithSecurity("digest"), options, cancellationToken);

    /// <summary>Calls <c>nameless</c>.</summary>
    /// <remarks><c>GET /nameless</c> (<c>nameless</c>).</remarks>
    public virtual Task GetNamelessAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("nameless", $"/nameless").WithSecurity("nameless"), options, cancellationToken);

    /// <summary>Calls <c>undeclared</c>.</summary>
    /// <remarks><c>GET /undeclared</c> (<c>undeclared</c>).</remarks>
    public virtual Task GetUndeclaredAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("undeclared", $"/undeclared").WithSecurity("nobody"), options, cancellationToken);
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
}
