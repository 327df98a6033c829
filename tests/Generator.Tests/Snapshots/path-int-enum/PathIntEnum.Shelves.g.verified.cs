/// <summary>The operations on shelves.</summary>
public partial class ShelvesClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="ShelvesClient"/> class for mocking.</summary>
    protected ShelvesClient() { }

    internal ShelvesClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Books = new(connection, this);
    }

    public virtual ShelveBooksClient Books { get; } = null!;
}
