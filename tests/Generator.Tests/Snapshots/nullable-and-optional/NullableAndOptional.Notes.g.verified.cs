/// <summary>The operations on notes.</summary>
public partial class NotesClient : ApiClient
{
    /// <summary>Gives a note.</summary>
    /// <remarks><c>GET /notes</c> (<c>note</c>).</remarks>
    /// <returns>The note.</returns>
    public virtual Task<Note> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("note", $"/notes").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Note>(), options, cancellationToken);

    /// <summary>Takes a note.</summary>
    /// <remarks><c>PUT /notes</c> (<c>note-write</c>).</remarks>
    public virtual Task WriteNoteAsync(Note body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("note-write", $"/notes").WithJson(body), options, cancellationToken);
}
