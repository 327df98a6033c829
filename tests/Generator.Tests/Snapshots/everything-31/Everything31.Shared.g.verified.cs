/// <summary>The operations on shared.</summary>
public partial class SharedClient : ApiClient
{
    /// <summary>Calls <c>use-shared</c>.</summary>
    /// <remarks><c>POST /shared</c> (<c>use-shared</c>).</remarks>
    /// <param name="body">The text to send.</param>
    /// <returns>Taken over</returns>
    public virtual Task CreateAsync(string body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("use-shared", $"/shared").WithText(body), options, cancellationToken);
}
