/// <summary>A client for A discriminator with a default.</summary>
public partial class UnionDefault32Client : ApiClient
{
        Shapes = new(connection, this);

    public virtual ShapesClient Shapes { get; } = null!;
}
