/// <summary>A client for One update by two methods.</summary>
public partial class PostPatchTwinsClient : ApiClient
{
        Tags = new(connection, this);

    /// <summary>The operations on tags.</summary>
    public virtual TagsClient Tags { get; } = null!;

    /// <summary>One.</summary>
    /// <remarks><c>GET /kinds/indicator-types</c> (<c>a</c>).</remarks>
    public virtual Task GetKindsIndicatorTypesAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("a", $"/kinds/indicator-types"), options, cancellationToken);

    /// <summary>Other.</summary>
    /// <remarks><c>GET /kinds/indicatorTypes</c> (<c>b</c>).</remarks>
    public virtual Task BAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("b", $"/kinds/indicatorTypes"), options, cancellationToken);
}
