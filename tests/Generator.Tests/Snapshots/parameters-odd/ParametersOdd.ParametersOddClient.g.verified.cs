/// <summary>A client for Parameters that are not as they should be.</summary>
public partial class ParametersOddClient : ApiClient
{
        Parts = new(connection, this);

    /// <summary>Returns a client with another <c>id</c> that shares the connections and options.</summary>
    /// <param name="id">The value.</param>
    /// <returns>The client.</returns>
    public virtual ParametersOddClient ForId(string id) =>
        new(Connection.WithSetting("id", id));

    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;
}

/// <summary>Options for creating a <see cref="ParametersOddClient"/>.</summary>
public partial class ParametersOddClientOptions : ApiClientOptions
{
            Name = "ParametersOdd",
            BaseAddress = null,
            EnvironmentPrefix = "PARAMETERS_ODD",
            Authenticates = false,

    /// <summary>Gets or sets the <c>id</c> in the path of every operation.</summary>
    /// <remarks>The default is the value of the environment variable <c>PARAMETERS_ODD_ID</c>.</remarks>
    public string? Id
    {
        get => GetSetting("id");
        set => SetSetting("id", value);
    }
}
