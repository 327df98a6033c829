/// <summary>A client for Parts.</summary>
public partial class ApiServiceClient : ApiClient, IApiClient<ApiServiceClient, ApiServiceClientOptions>
{
        Absent = new(connection, this);
        Orders = new(connection, this);

    public virtual AbsentClient Absent { get; } = null!;
    public virtual OrdersClient Orders { get; } = null!;
}

/// <summary>Options for creating a <see cref="ApiServiceClient"/>.</summary>
public partial class ApiServiceClientOptions : ApiClientOptions
{
            Name = "ApiService",
            BaseAddress = "https://parts.example",
            EnvironmentPrefix = "API_SERVICE",
            Authenticates = false,
}
