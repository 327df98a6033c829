/// <summary>A client for Only some of the paths.</summary>
public partial class SettingsIncludePathsClient : ApiClient
{
        Things = new(connection, this);

    /// <summary>The operations on things.</summary>
    public virtual ThingsClient Things { get; } = null!;

    /// <summary>Is included.</summary>
    /// <remarks><c>GET /parts</c> (<c>parts</c>).</remarks>
    public virtual Task GetPartsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("parts", $"/parts"), options, cancellationToken);
}
