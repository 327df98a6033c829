namespace Acme.Intel.V2;

/// <summary>A client for Names by the project.</summary>
public partial class Intel : ApiClient
{
        Intel2 = new(connection, this);

    /// <summary>The operations on intel.</summary>
    public virtual IntelClient Intel2 { get; } = null!;

    /// <summary>Gives nothing.</summary>
    /// <remarks><c>GET /things</c> (<c>things</c>).</remarks>
    public virtual Task GetThingsAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("things", $"/things"), options, cancellationToken);
}
