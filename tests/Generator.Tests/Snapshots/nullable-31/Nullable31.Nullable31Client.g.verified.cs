/// <summary>A client for Null as a type.</summary>
public partial class Nullable31Client : ApiClient
{
        Notes = new(connection, this);

    public virtual NotesClient Notes { get; } = null!;
}
