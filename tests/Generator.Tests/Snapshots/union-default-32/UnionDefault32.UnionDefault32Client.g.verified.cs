/// <summary>A client for A discriminator with a default.</summary>
public partial class UnionDefault32Client : ApiClient, IApiClient<UnionDefault32Client, UnionDefault32ClientOptions>
{
        Shapes = new(connection, this);

    public virtual ShapesClient Shapes { get; } = null!;
}
