/// <summary>The operations on tree.</summary>
public partial class TreeClient : ApiClient
{
    /// <summary>Gives a tree.</summary>
    /// <remarks><c>GET /tree</c> (<c>tree</c>).</remarks>
    /// <returns>The tree.</returns>
    public virtual Task<Node> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("tree", $"/tree").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Node>(), options, cancellationToken);

    /// <summary>Takes a tree.</summary>
    /// <remarks><c>PUT /tree</c> (<c>tree-write</c>).</remarks>
    /// <returns>A chicken.</returns>
    public virtual Task<Chicken> WriteAsync(Node body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("tree-write", $"/tree").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Chicken>(), options, cancellationToken);
}
