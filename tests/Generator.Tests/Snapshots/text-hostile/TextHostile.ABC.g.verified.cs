/// <summary>The operations on abc.</summary>
public partial class ABCClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="ABCClient"/> class for mocking.</summary>
    protected ABCClient() { }

    internal ABCClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Id = new(connection, this);
    }

    public virtual ABCIdClient Id { get; } = null!;
}
