/// <summary>A client for Alternatives that a discriminator tells apart.</summary>
public partial class UnionDiscriminatorClient : ApiClient
{
        Pets = new(connection, this);
        Shapes = new(connection, this);

    /// <summary>The operations on pets.</summary>
    public virtual PetsClient Pets { get; } = null!;
    /// <summary>The operations on shapes.</summary>
    public virtual ShapesClient Shapes { get; } = null!;
}
