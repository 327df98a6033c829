/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Calls <c>head</c>.</summary>
    /// <remarks><c>HEAD /things</c> (<c>head</c>).</remarks>
    public virtual Task HeadAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Head("head", $"/things"), options, cancellationToken);

    /// <summary>Calls <c>link</c>.</summary>
    /// <remarks><c>LINK /things</c> (<c>link</c>).</remarks>
    public virtual Task LinkAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Create("LINK", "link", $"/things"), options, cancellationToken);

    /// <summary>Calls <c>options</c>.</summary>
    /// <remarks><c>OPTIONS /things</c> (<c>options</c>).</remarks>
    public virtual Task OptionsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Options("options", $"/things"), options, cancellationToken);

    /// <summary>Calls <c>purge</c>.</summary>
    /// <remarks><c>Purge /things</c> (<c>purge</c>).</remarks>
    public virtual Task PurgeAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Create("Purge", "purge", $"/things"), options, cancellationToken);

    /// <summary>Calls <c>search</c>.</summary>
    /// <remarks><c>QUERY /things</c> (<c>search</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<IReadOnlyList<string>> SearchAsync(
        ThingSearch body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Query("search", $"/things").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.List(JsonCodec.String), options, cancellationToken);

    /// <summary>Calls <c>trace</c>.</summary>
    /// <remarks><c>TRACE /things</c> (<c>trace</c>).</remarks>
    public virtual Task TraceAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Trace("trace", $"/things"), options, cancellationToken);
}
