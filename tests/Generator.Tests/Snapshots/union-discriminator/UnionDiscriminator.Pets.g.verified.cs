/// <summary>The operations on pets.</summary>
public partial class PetsClient : ApiClient
{
    /// <summary>Gives things.</summary>
    /// <remarks><c>GET /pets</c> (<c>listPets</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<IReadOnlyList<Pet>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listPets", $"/pets").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Union<Pet>()), options, cancellationToken);

    /// <summary>Makes a thing.</summary>
    /// <remarks><c>POST /pets</c> (<c>createPet</c>).</remarks>
    /// <returns>Made.</returns>
    public virtual Task CreateAsync(Pet body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("createPet", $"/pets").WithJson(body, JsonCodec.Union<Pet>()), options, cancellationToken);
}
