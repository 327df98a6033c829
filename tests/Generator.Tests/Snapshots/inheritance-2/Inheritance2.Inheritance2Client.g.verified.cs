/// <summary>A client for Kinds in version 2.</summary>
public partial class Inheritance2Client : ApiClient, IApiClient<Inheritance2Client, Inheritance2ClientOptions>
{
        Shapes = new(connection, this);

    public virtual ShapesClient Shapes { get; } = null!;
}

/// <summary>Options for creating a <see cref="Inheritance2Client"/>.</summary>
public partial class Inheritance2ClientOptions : ApiClientOptions
{
            Name = "Inheritance2",
            BaseAddress = "https://shapes.example",
            EnvironmentPrefix = "INHERITANCE2",
            Authenticates = false,
}
