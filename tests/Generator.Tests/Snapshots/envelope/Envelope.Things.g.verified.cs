/// <summary>The operations on things.</summary>
public partial class ThingsClient : ApiClient
{
    /// <summary>Gives nothing inside the envelope.</summary>
    /// <remarks><c>DELETE /things</c> (<c>thing-delete</c>).</remarks>
    public virtual Task DeleteAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("thing-delete", $"/things").WithResponseFormat(ResponseFormat.WholeEnvelope),
            options, cancellationToken);

    /// <summary>Gives an object.</summary>
    /// <remarks><c>GET /things</c> (<c>thing-get</c>).</remarks>
    /// <returns>The thing.</returns>
    public virtual Task<Thing> GetAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Get("thing-get", $"/things"), JsonCodec.Model<Thing>(), options, cancellationToken);

    /// <summary>Gives an object or null.</summary>
    /// <remarks><c>PUT /things</c> (<c>thing-maybe</c>).</remarks>
    /// <returns>The thing.</returns>
    public virtual Task<string?> ReplaceAllAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Put("thing-maybe", $"/things"), JsonCodec.NullableReference(JsonCodec.String), options, cancellationToken);
}
