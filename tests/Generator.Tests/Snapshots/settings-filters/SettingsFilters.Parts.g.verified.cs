/// <summary>The operations on parts.</summary>
public partial class PartsClient : ApiClient
{
    /// <summary>Calls <c>deletePart</c>.</summary>
    /// <remarks><c>DELETE /parts/{id}</c> (<c>deletePart</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task DeleteAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("deletePart", $"/parts/{id}"), options, cancellationToken);
}
