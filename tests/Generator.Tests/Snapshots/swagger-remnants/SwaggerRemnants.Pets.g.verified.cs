/// <summary>The operations on pets.</summary>
public partial class PetsClient : ApiClient
{
    /// <summary>Lists pets.</summary>
    /// <remarks><c>GET /pets</c> (<c>pet-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<Pet>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("pet-list", $"/pets").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Pet>()), options, cancellationToken);

    /// <summary>Makes a pet.</summary>
    /// <remarks><c>POST /pets</c> (<c>pet-create</c>).</remarks>
    /// <returns>The pet.</returns>
    public virtual Task<Pet> CreateAsync(Pet body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("pet-create", $"/pets").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Pet>(), options, cancellationToken);
}
