/// <summary>A client for Several types in a document of 3.0.</summary>
public partial class TypesOf30Client : ApiClient
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
