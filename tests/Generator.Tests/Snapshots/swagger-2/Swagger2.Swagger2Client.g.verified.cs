/// <summary>A client for The old version.</summary>
public partial class Swagger2Client : ApiClient, IApiClient<Swagger2Client, Swagger2ClientOptions>
{
        Pets = new(connection, this);

    public virtual PetsClient Pets { get; } = null!;

    /// <summary>Searches by a form whose fields are declared once.</summary>
    /// <remarks><c>POST /search</c> (<c>pet-search</c>).</remarks>
    /// <param name="body">The form fields.</param>
    /// <returns>Some.</returns>
    public virtual Task<IReadOnlyList<Pet>> SearchAsync(
        SearchBody body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("pet-search", $"/search").WithResponseFormat(ResponseFormat.Bare).WithForm(body, JsonCodec.Model<SearchBody>()),
            JsonCodec.List(JsonCodec.Model<Pet>()), options, cancellationToken);
}

/// <summary>Options for creating a <see cref="Swagger2Client"/>.</summary>
public partial class Swagger2ClientOptions : ApiClientOptions
{
            Name = "Swagger2",
            BaseAddress = "https://api.example.com/v2",
            EnvironmentPrefix = "SWAGGER2",
            Authenticates = false,
}
