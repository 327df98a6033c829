/// <summary>The operations on merge patch.</summary>
public partial class MergePatchClient : ApiClient
{
    /// <summary>Calls <c>mergePatch</c>.</summary>
    /// <remarks><c>PATCH /merge-patch</c> (<c>mergePatch</c>).</remarks>
    public virtual Task MergeAsync(Fields body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("mergePatch", $"/merge-patch").WithJson(body).WithContentType("application/merge-patch+json"),
            options, cancellationToken);
}
