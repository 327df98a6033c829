/// <summary>A client for References to anywhere in the document.</summary>
public partial class ReferencesAnywhereClient : ApiClient, IApiClient<ReferencesAnywhereClient, ReferencesAnywhereClientOptions>
{
        A = new(connection, this);
        B = new(connection, this);
        C = new(connection, this);
        D = new(connection, this);
        E = new(connection, this);
        F = new(connection, this);

    public virtual AClient A { get; } = null!;
    public virtual BClient B { get; } = null!;
    public virtual CClient C { get; } = null!;
    public virtual DClient D { get; } = null!;
    public virtual EClient E { get; } = null!;
    public virtual FClient F { get; } = null!;
}

/// <summary>Options for creating a <see cref="ReferencesAnywhereClient"/>.</summary>
public partial class ReferencesAnywhereClientOptions : ApiClientOptions
{
            Name = "ReferencesAnywhere",
            BaseAddress = "https://refs.example",
            EnvironmentPrefix = "REFERENCES_ANYWHERE",
            Authenticates = false,
}
