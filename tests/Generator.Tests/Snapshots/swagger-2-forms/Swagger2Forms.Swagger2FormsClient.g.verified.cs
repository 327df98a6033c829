/// <summary>A client for Lists and forms of version 2.</summary>
public partial class Swagger2FormsClient : ApiClient, IApiClient<Swagger2FormsClient, Swagger2FormsClientOptions>
{
        Both = new(connection, this);
        Fields = new(connection, this);
        Files = new(connection, this);
        Lists = new(connection, this);

    public virtual BothClient Both { get; } = null!;
    public virtual FieldsClient Fields { get; } = null!;
    public virtual FilesClient Files { get; } = null!;
    public virtual ListsClient Lists { get; } = null!;
}

/// <summary>Options for creating a <see cref="Swagger2FormsClient"/>.</summary>
public partial class Swagger2FormsClientOptions : ApiClientOptions
{
            Name = "Swagger2Forms",
            BaseAddress = "https://api.example.com/v1",
            EnvironmentPrefix = "SWAGGER2_FORMS",
            Authenticates = false,
}
