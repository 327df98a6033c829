/// <summary>A client for Colours.</summary>
public partial class EnumOpenClient : ApiClient
{
        Paints = new(connection, this);

    /// <summary>The operations on paints.</summary>
    public virtual PaintsClient Paints { get; } = null!;
}

/// <summary>Options for creating a <see cref="EnumOpenClient"/>.</summary>
public partial class EnumOpenClientOptions : ApiClientOptions
{
            Name = "EnumOpen",
            BaseAddress = "https://api.example.com",
            EnvironmentPrefix = "ENUM_OPEN",
            Authenticates = false,
}
