/// <summary>The operations on animals.</summary>
public partial class AnimalsClient : ApiClient
{
    /// <summary>Calls <c>listAnimals</c>.</summary>
    /// <remarks><c>GET /animals</c> (<c>listAnimals</c>).</remarks>
    /// <returns>Animals of any kind.</returns>
    public virtual Task<IReadOnlyList<Animal>> ListAsync(RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listAnimals", $"/animals").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Union<Animal>()), options, cancellationToken);

    /// <summary>Calls <c>createAnimal</c>.</summary>
    /// <remarks><c>POST /animals</c> (<c>createAnimal</c>).</remarks>
    /// <returns>An animal.</returns>
    public virtual Task<Cat> CreateAsync(Animal body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("createAnimal", $"/animals").WithResponseFormat(ResponseFormat.Bare).WithJson(body, JsonCodec.Union<Animal>()),
            JsonCodec.Union<Cat>(), options, cancellationToken);
}
