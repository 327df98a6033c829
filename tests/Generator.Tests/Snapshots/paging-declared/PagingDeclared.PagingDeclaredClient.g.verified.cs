/// <summary>A client for Declared paging.</summary>
public partial class PagingDeclaredClient : ApiClient
{
        Faults = new(connection, this);
        Labels = new(connection, this);
        Orders = new(connection, this);
        Returns = new(connection, this);
        Stamps = new(connection, this);

    /// <summary>The operations on faults.</summary>
    public virtual FaultsClient Faults { get; } = null!;
    /// <summary>The operations on labels.</summary>
    public virtual LabelsClient Labels { get; } = null!;
    /// <summary>The operations on orders.</summary>
    public virtual OrdersClient Orders { get; } = null!;
    /// <summary>The operations on returns.</summary>
    public virtual ReturnsClient Returns { get; } = null!;
    /// <summary>The operations on stamps.</summary>
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
