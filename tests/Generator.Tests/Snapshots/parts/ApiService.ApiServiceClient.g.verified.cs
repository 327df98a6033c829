/// <summary>A client for Parts.</summary>
public partial class ApiServiceClient : ApiClient
{
        Orders = new(connection, this);

    /// <summary>The operations on orders.</summary>
    public virtual OrdersClient Orders { get; } = null!;

    /// <summary>Calls <c>getAbsent</c>.</summary>
    /// <remarks><c>GET /absent</c> (<c>getAbsent</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<JsonElement> GetAbsentAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getAbsent", $"/absent").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Json, options, cancellationToken);
}

/// <summary>Options for creating a <see cref="ApiServiceClient"/>.</summary>
public partial class ApiServiceClientOptions : ApiClientOptions
{
            Name = "ApiService",
            BaseAddress = "https://parts.example",
            EnvironmentPrefix = "API_SERVICE",
            Authenticates = false,
}
