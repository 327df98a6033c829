/// <summary>A client for The old title.</summary>
public partial class Everything20Client : ApiClient, IApiClient<Everything20Client, Everything20ClientOptions>
{
        Houses = new(connection, this);

    public virtual HousesClient Houses { get; } = null!;
}

/// <summary>Options for creating a <see cref="Everything20Client"/>.</summary>
/// <remarks>The document's security schemes: <c>basic-scheme</c> is <c>ApiCredential.Basic</c>, <c>flow-scheme</c> is
/// <c>ApiCredential.BearerToken</c>, <c>key-scheme</c> is <c>ApiCredential.Header</c> of <c>X-Key</c>.</remarks>
public partial class Everything20ClientOptions : ApiClientOptions
{
            Name = "Everything20",
            BaseAddress = "https://old.example.org/old-base",
            EnvironmentPrefix = "EVERYTHING20",
            Authenticates = true,
            EnvironmentCredentials = [EnvironmentCredential.Basic],
            Schemes = ["basic-scheme"],
            SchemeCredentials =
            [
                ("basic-scheme", EnvironmentCredential.Basic),
                ("flow-scheme", EnvironmentCredential.BearerToken),
                ("key-scheme", EnvironmentCredential.Header("X-Key")),
            ],
}
