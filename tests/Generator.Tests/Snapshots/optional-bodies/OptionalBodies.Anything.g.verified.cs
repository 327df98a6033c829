/// <summary>The operations on anything.</summary>
public partial class AnythingClient : ApiClient
{
    /// <summary>Calls <c>anything</c>.</summary>
    /// <remarks><c>POST /anything</c> (<c>anything</c>).</remarks>
    /// <param name="body">The request body; <c>null</c> to send no body.</param>
    public virtual Task CreateAsync(
        JsonElement? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("anything", $"/anything").AllowNoBody().WithJson(body, JsonCodec.NullableValue(JsonCodec.Json)),
            options, cancellationToken);
}
