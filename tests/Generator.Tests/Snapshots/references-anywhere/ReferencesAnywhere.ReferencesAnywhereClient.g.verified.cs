/// <summary>A client for References to anywhere in the document.</summary>
public partial class ReferencesAnywhereClient : ApiClient
{
        A = new(connection, this);
        B = new(connection, this);

    /// <summary>The operations on a.</summary>
    public virtual AClient A { get; } = null!;
    /// <summary>The operations on b.</summary>
    public virtual BClient B { get; } = null!;

    /// <summary>Calls <c>postC</c>.</summary>
    /// <remarks><c>POST /c</c> (<c>postC</c>).</remarks>
    /// <param name="body">The request body.</param>
    /// <returns>The result.</returns>
    public virtual Task<IdGet200> PostCAsync(
        PostCBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postC", $"/c").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<IdGet200>(), options, cancellationToken);

    /// <summary>Calls <c>getD</c>.</summary>
    /// <remarks><c>GET /d</c> (<c>getD</c>).</remarks>
    /// <returns>Headers, in RequestOptions.OnResponse: X-Next.</returns>
    public virtual Task<IdGet200> GetDAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getD", $"/d").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<IdGet200>(), options, cancellationToken);

    /// <summary>Calls <c>getE</c>.</summary>
    /// <remarks><c>GET /e</c> (<c>getE</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<A> GetEAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("getE", $"/e").WithResponseFormat(ResponseFormat.Bare), JsonCodec.Model<A>(), options, cancellationToken);

    /// <summary>Calls <c>getF</c>.</summary>
    /// <remarks><c>GET /f</c> (<c>getF</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<All> GetFAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getF", $"/f").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<All>(), options, cancellationToken);
}

/// <summary>Options for creating a <see cref="ReferencesAnywhereClient"/>.</summary>
public partial class ReferencesAnywhereClientOptions : ApiClientOptions
{
            Name = "ReferencesAnywhere",
            BaseAddress = "https://refs.example",
            EnvironmentPrefix = "REFERENCES_ANYWHERE",
            Authenticates = false,
}
