/// <summary>The operations on files.</summary>
public partial class FilesClient : ApiClient
{
    /// <summary>Calls <c>getFile</c>.</summary>
    /// <remarks><c>GET /files/{+name}</c> (<c>getFile</c>).</remarks>
    /// <param name="name">The value of the path parameter.</param>
    public virtual Task GetAsync(string name, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getFile", $"/files/{PathValue.Create(name, JsonCodec.String, ParameterStyle.Segments, "name")}"),
            options, cancellationToken);
}
