/// <summary>A client for Several types in a document of 3.0.</summary>
public partial class TypesOf30Client : ApiClient, IApiClient<TypesOf30Client, TypesOf30ClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
