/// <summary>The operations on media.</summary>
public partial class MediaClient : ApiClient
{
    /// <summary>Answers with a media type that is JSON by its ending.</summary>
    /// <remarks><c>GET /media</c> (<c>media</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<string> GetAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("media", $"/media").Accept("application/vnd.api+json").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.String, options, cancellationToken);
}
