/// <summary>A client for Paths that a value of another could lead to.</summary>
public partial class PathSiblingsClient : ApiClient, IApiClient<PathSiblingsClient, PathSiblingsClientOptions>
{
        Things = new(connection, this);

    public virtual ThingsClient Things { get; } = null!;
}
