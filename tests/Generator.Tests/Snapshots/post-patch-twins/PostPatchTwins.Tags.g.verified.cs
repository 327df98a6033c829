/// <summary>The operations on tags.</summary>
public partial class TagsClient : ApiClient
{
    /// <summary>Updates a tag.</summary>
    /// <remarks><c>PATCH /tags/{tag_id}</c> (<c>patch-tag-update</c>).</remarks>
    /// <param name="tagId">The value of the path parameter.</param>
    /// <returns>The tag.</returns>
    public virtual Task<TagUpdateResult> UpdateAsync(
        string tagId, TagUpdate body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("patch-tag-update", $"/tags/{tagId}").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<TagUpdateResult>(), options, cancellationToken);

    /// <summary>Updates a tag.</summary>
    /// <remarks><c>POST /tags/{tag_id}</c> (<c>post-tag-update</c>).</remarks>
    /// <param name="tagId">The value of the path parameter.</param>
    /// <returns>The tag.</returns>
    public virtual Task<TagUpdateByTagIdResult> UpdateByTagIdAsync(
        string tagId, TagUpdateByTagId body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("post-tag-update", $"/tags/{tagId}").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<TagUpdateByTagIdResult>(), options, cancellationToken);
}
