/// <summary>The operations on hostile.</summary>
public partial class HostileClient : ApiClient
{
    /// <summary>Calls <c>*/ } class</c>.</summary>
    /// <remarks><c>POST /hostile</c> (<c>*/ } class</c>).</remarks>
    public virtual Task CreateAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("*/ } class", $"/hostile"), options, cancellationToken);
}
