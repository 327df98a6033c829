/// <summary>A client for Half converted.</summary>
public partial class SwaggerRemnantsClient : ApiClient
{
        Pets = new(connection, this);

    /// <summary>The operations on pets.</summary>
    public virtual PetsClient Pets { get; } = null!;
}
