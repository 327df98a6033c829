/// <summary>A client for Absent and null.</summary>
public partial class NullableAndOptionalClient : ApiClient
{
        Notes = new(connection, this);

    public virtual NotesClient Notes { get; } = null!;
}
