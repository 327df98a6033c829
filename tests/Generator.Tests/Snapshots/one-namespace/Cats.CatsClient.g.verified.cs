namespace Acme.Animals;

/// <summary>A client for The first of two documents in one namespace.</summary>
public partial class CatsClient : ApiClient, IApiClient<CatsClient, CatsClientOptions>
{
        Animals = new(connection, this);

    public virtual AnimalsClient Animals { get; } = null!;
}
