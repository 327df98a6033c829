/// <summary>A client for Alternatives that a discriminator tells apart.</summary>
public partial class UnionDiscriminatorClient : ApiClient, IApiClient<UnionDiscriminatorClient, UnionDiscriminatorClientOptions>
{
        Pets = new(connection, this);
        Shapes = new(connection, this);

    public virtual PetsClient Pets { get; } = null!;
    public virtual ShapesClient Shapes { get; } = null!;
}
