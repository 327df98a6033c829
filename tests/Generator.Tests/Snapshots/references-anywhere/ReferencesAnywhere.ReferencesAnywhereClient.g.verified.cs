/// <summary>A client for References to anywhere in the document.</summary>
public partial class ReferencesAnywhereClient : ApiClient
{
        A = new(connection, this);
        B = new(connection, this);
        C = new(connection, this);
        D = new(connection, this);
        E = new(connection, this);
        F = new(connection, this);

    /// <summary>The operations on a.</summary>
    public virtual AClient A { get; } = null!;
    /// <summary>The operations on b.</summary>
    public virtual BClient B { get; } = null!;
    /// <summary>The operations on c.</summary>
    public virtual CClient C { get; } = null!;
    /// <summary>The operations on d.</summary>
    public virtual DClient D { get; } = null!;
    /// <summary>The operations on e.</summary>
    public virtual EClient E { get; } = null!;
    /// <summary>The operations on f.</summary>
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
