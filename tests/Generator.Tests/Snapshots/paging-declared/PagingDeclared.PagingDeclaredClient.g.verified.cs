/// <summary>A client for Declared paging.</summary>
public partial class PagingDeclaredClient : ApiClient, IApiClient<PagingDeclaredClient, PagingDeclaredClientOptions>
{
        Faults = new(connection, this);
        Labels = new(connection, this);
        Orders = new(connection, this);
        Returns = new(connection, this);
        Stamps = new(connection, this);

    public virtual FaultsClient Faults { get; } = null!;
    public virtual LabelsClient Labels { get; } = null!;
    public virtual OrdersClient Orders { get; } = null!;
    public virtual ReturnsClient Returns { get; } = null!;
    public virtual StampsClient Stamps { get; } = null!;
}

/// <summary>Options for creating a <see cref="PagingDeclaredClient"/>.</summary>
public partial class PagingDeclaredClientOptions : ApiClientOptions
{
            Name = "PagingDeclared",
            BaseAddress = "https://shop.example/v1",
            EnvironmentPrefix = "PAGING_DECLARED",
            Authenticates = false,
}
