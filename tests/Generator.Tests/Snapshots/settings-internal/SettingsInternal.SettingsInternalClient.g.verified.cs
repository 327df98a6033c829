/// <summary>A client for A client for the library itself.</summary>
internal partial class SettingsInternalClient : ApiClient
{
    /// <summary>Gives a thing.</summary>
    /// <remarks><c>GET /things</c> (<c>thing</c>).</remarks>
    /// <param name="query">The query and header parameters.</param>
    /// <returns>It.</returns>
    public virtual Task<Things> GetThingsAsync(
        GetThingsOptions? query = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("thing", $"/things").WithResponseFormat(ResponseFormat.Bare).AddQuery("q", query?.Q),
            JsonCodec.Model<Things>(), options, cancellationToken);
}

/// <summary>Options for creating a <see cref="SettingsInternalClient"/>.</summary>
internal partial class SettingsInternalClientOptions : ApiClientOptions
{
            Name = "SettingsInternal",
            BaseAddress = null,
            EnvironmentPrefix = "SETTINGS_INTERNAL",
            Authenticates = false,
}
