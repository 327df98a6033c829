/// <summary>The operations on long long long long long long long long long long long69389c62.</summary>
public partial class LongLongLongLongLongLongLongLongLongLongLong69389c62Client : ApiClient
{
    /// <summary>Is long.</summary>
    /// <remarks><c>GET
    /// /long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-segment/{id}</c>
    /// (<c>long</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    public virtual Task GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("long",
                $"/long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-segment/{id}"),
            options, cancellationToken);
}
