/// <summary>A client for Half converted.</summary>
public partial class SwaggerRemnantsClient : ApiClient, IApiClient<SwaggerRemnantsClient, SwaggerRemnantsClientOptions>
{
        Pets = new(connection, this);

    public virtual PetsClient Pets { get; } = null!;
}
