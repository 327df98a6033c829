namespace Acme.Intel.V2;

/// <summary>A client for Names by the project.</summary>
public partial class Intel : ApiClient, IApiClient<Intel, IntelOptions>
{
        Intel2 = new(connection, this);
        Things = new(connection, this);

    public virtual IntelClient Intel2 { get; } = null!;
    public virtual ThingsClient Things { get; } = null!;
}
