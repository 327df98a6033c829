/// <summary>A client for A discriminator with a default.</summary>
public partial class UnionDefault32Client : ApiClient
{
        Shapes = new(connection, this);

    /// <summary>The operations on shapes.</summary>
    public virtual ShapesClient Shapes { get; } = null!;
}
