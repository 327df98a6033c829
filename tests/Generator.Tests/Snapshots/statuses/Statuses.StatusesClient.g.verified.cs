/// <summary>A client for Which answer is the result.</summary>
public partial class StatusesClient : ApiClient
{
    /// <summary>Answers 202, or 204 without a body.</summary>
    /// <remarks><c>POST /accepted</c> (<c>accepted</c>).</remarks>
    /// <returns>Accepted.</returns>
    public virtual Task<int?> PostAcceptedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("accepted", $"/accepted").WithResponseFormat(ResponseFormat.Bare).AllowEmptyResponse(),
            JsonCodec.NullableValue(JsonCodec.Int32), options, cancellationToken);

    /// <summary>Answers 201.</summary>
    /// <remarks><c>POST /created</c> (<c>created</c>).</remarks>
    /// <returns>Made.</returns>
    public virtual Task<string> PostCreatedAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("created", $"/created").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.String, options, cancellationToken);

    /// <summary>Answers whatever it is.</summary>
    /// <remarks><c>GET /default</c> (<c>default</c>).</remarks>
    /// <returns>Any.</returns>
    public virtual Task<double> GetDefaultAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("default", $"/default").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Double, options, cancellationToken);

    /// <summary>Answers with a media type that is JSON by its ending.</summary>
    /// <remarks><c>GET /media</c> (<c>media</c>).</remarks>
    /// <returns>It.</returns>
    public virtual Task<string> GetMediaAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("media", $"/media").Accept("application/vnd.api+json").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.String, options, cancellationToken);

    /// <summary>Does not say what it answers.</summary>
    /// <remarks><c>POST /none</c> (<c>none</c>).</remarks>
    public virtual Task PostNoneAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("none", $"/none"), options, cancellationToken);

    /// <summary>Answers a range of statuses.</summary>
    /// <remarks><c>GET /range</c> (<c>range</c>).</remarks>
    /// <returns>Any.</returns>
    public virtual Task<bool> GetRangeAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("range", $"/range").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Boolean, options, cancellationToken);
}
