/// <summary>A client for Deep.</summary>
public partial class NestedDeepClient : ApiClient
{
        Deep = new(connection, this);

    public virtual DeepClient Deep { get; } = null!;
}
