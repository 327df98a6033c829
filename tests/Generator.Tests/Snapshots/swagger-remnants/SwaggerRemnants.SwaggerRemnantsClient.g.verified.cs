/// <summary>A client for Half converted.</summary>
public partial class SwaggerRemnantsClient : ApiClient
{
        Pets = new(connection, this);

    public virtual PetsClient Pets { get; } = null!;
}
