/// <summary>The operations on notes.</summary>
public partial class NotesClient : ApiClient
{
    /// <summary>Gives a note.</summary>
    /// <remarks><c>GET /notes</c> (<c>note</c>).</remarks>
    /// <returns>The note.</returns>
    public virtual Task<NoteGetAllResult> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("note", $"/notes").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<NoteGetAllResult>(), options, cancellationToken);
}
