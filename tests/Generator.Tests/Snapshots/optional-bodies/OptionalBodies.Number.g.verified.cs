/// <summary>The operations on number.</summary>
public partial class NumberClient : ApiClient
{
    /// <summary>Calls <c>number</c>.</summary>
    /// <remarks><c>POST /number</c> (<c>number</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task CreateAsync(long? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("number", $"/number").AllowNoBody().WithJson(body, JsonCodec.NullableValue(JsonCodec.Int64)),
            options, cancellationToken);
}
