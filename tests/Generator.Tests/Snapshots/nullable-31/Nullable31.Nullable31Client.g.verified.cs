/// <summary>A client for Null as a type.</summary>
public partial class Nullable31Client : ApiClient, IApiClient<Nullable31Client, Nullable31ClientOptions>
{
        Notes = new(connection, this);

    public virtual NotesClient Notes { get; } = null!;
}
