/// <summary>The operations on c.</summary>
public partial class CClient : ApiClient
{
    /// <summary>Calls <c>postC</c>.</summary>
    /// <remarks><c>POST /c</c> (<c>postC</c>).</remarks>
    /// <returns>The result.</returns>
    public virtual Task<AIdGet200> CreateAsync(A body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("postC", $"/c").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<AIdGet200>(), options, cancellationToken);
}
