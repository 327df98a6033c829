/// <summary>A client for Absent and null.</summary>
public partial class NullableAndOptionalClient : ApiClient, IApiClient<NullableAndOptionalClient, NullableAndOptionalClientOptions>
{
        Notes = new(connection, this);

    public virtual NotesClient Notes { get; } = null!;
}
