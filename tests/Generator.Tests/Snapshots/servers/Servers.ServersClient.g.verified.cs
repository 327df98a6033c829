/// <summary>A client for Operations on servers of their own.</summary>
public partial class ServersClient : ApiClient
{
        Uploads = new(connection, this);

    /// <summary>The operations on uploads.</summary>
    public virtual UploadsClient Uploads { get; } = null!;

    /// <summary>Calls <c>newer</c>.</summary>
    /// <remarks><c>GET /newer</c> (<c>newer</c>).</remarks>
    public virtual Task GetNewerAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("newer", $"/newer").WithServer("/v2"), options, cancellationToken);

    /// <summary>Calls <c>odd</c>.</summary>
    /// <remarks><c>GET /odd</c> (<c>odd</c>).</remarks>
    public virtual Task GetOddAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("odd", $"/odd"), options, cancellationToken);

    /// <summary>Calls <c>same</c>.</summary>
    /// <remarks><c>GET /same</c> (<c>same</c>).</remarks>
    public virtual Task GetSameAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("same", $"/same"), options, cancellationToken);

    /// <summary>Calls <c>usual</c>.</summary>
    /// <remarks><c>GET /usual</c> (<c>usual</c>).</remarks>
    public virtual Task GetUsualAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("usual", $"/usual"), options, cancellationToken);
}

/// <summary>Options for creating a <see cref="ServersClient"/>.</summary>
/// <remarks>The document's security schemes: <c>token</c> is <c>ApiCredential.BearerToken</c>. Other servers for <c>BaseAddress</c>:
/// <c>https://us.example.com/v1</c>.</remarks>
public partial class ServersClientOptions : ApiClientOptions
{
            Name = "Servers",
            BaseAddress = "https://{region}.example.com/{version}",
            EnvironmentPrefix = "SERVERS",
            Variables = new Dictionary<string, string> { ["region"] = "eu", ["version"] = "v1" },
            Authenticates = true,
            Schemes = ["token"],

    /// <summary>Gets or sets the <c>region</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVERS_REGION</c>; otherwise, it is <c>eu</c>. The allowed values
    /// are <c>eu</c>, <c>us</c>.</remarks>
    public string? Region
    {
        get => GetSetting("region");
        set => SetSetting("region", value);
    }

    /// <summary>Gets or sets the <c>version</c> in the address of the service.</summary>
    /// <remarks>The default is the value of the environment variable <c>SERVERS_VERSION</c>; otherwise, it is <c>v1</c>.</remarks>
    public string? Version
    {
        get => GetSetting("version");
        set => SetSetting("version", value);
    }
}
