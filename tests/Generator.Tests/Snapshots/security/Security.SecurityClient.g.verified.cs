/// <summary>A client for Operations with security schemes of their own.</summary>
public partial class SecurityClient : ApiClient
{
    /// <summary>Calls <c>both</c>.</summary>
    /// <remarks><c>GET /both</c> (<c>both</c>).</remarks>
    public virtual Task GetBothAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("both", $"/both").WithSecurity("key secret"), options, cancellationToken);

    /// <summary>Calls <c>either</c>.</summary>
    /// <remarks><c>GET /either</c> (<c>either</c>).</remarks>
    public virtual Task GetEitherAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("either", $"/either").WithSecurity("key", "session", "login"), options, cancellationToken);

    /// <summary>Calls <c>optional</c>.</summary>
    /// <remarks><c>GET /optional</c> (<c>optional</c>).</remarks>
    public virtual Task GetOptionalAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("optional", $"/optional").WithSecurity("token", ""), options, cancellationToken);

    /// <summary>Calls <c>public</c>.</summary>
    /// <remarks><c>GET /public</c> (<c>public</c>).</remarks>
    public virtual Task GetPublicAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("public", $"/public").WithSecurity(), options, cancellationToken);

    /// <summary>Calls <c>publicToo</c>.</summary>
    /// <remarks><c>GET /public-too</c> (<c>publicToo</c>).</remarks>
    public virtual Task GetPublicTooAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("publicToo", $"/public-too").WithSecurity(), options, cancellationToken);

    /// <summary>Calls <c>same</c>.</summary>
    /// <remarks><c>GET /same</c> (<c>same</c>).</remarks>
    public virtual Task GetSameAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("same", $"/same"), options, cancellationToken);

    /// <summary>Calls <c>scoped</c>.</summary>
    /// <remarks><c>GET /scoped</c> (<c>scoped</c>).</remarks>
    public virtual Task GetScopedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("scoped", $"/scoped").WithSecurity("oauth"), options, cancellationToken);

    /// <summary>Calls <c>usual</c>.</summary>
    /// <remarks><c>GET /usual</c> (<c>usual</c>).</remarks>
    public virtual Task GetUsualAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("usual", $"/usual"), options, cancellationToken);
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
