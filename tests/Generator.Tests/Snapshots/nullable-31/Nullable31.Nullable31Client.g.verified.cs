/// <summary>A client for Null as a type.</summary>
public partial class Nullable31Client : ApiClient
{
    /// <summary>Gives a note.</summary>
    /// <remarks><c>GET /notes</c> (<c>note</c>).</remarks>
    /// <returns>The note.</returns>
    public virtual Task<Notes> GetNotesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("note", $"/notes").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Notes>(), options, cancellationToken);
}
