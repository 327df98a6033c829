/// <summary>A client for Deep.</summary>
public partial class NestedDeepClient : ApiClient
{
        Deep = new(connection, this);

    /// <summary>The operations on deep.</summary>
    public virtual DeepClient Deep { get; } = null!;
}
