namespace Acme.Animals;

/// <summary>The operations on animals.</summary>
public partial class AnimalsClient : ApiClient
{
    /// <summary>Calls <c>getAnimal</c>.</summary>
    /// <remarks><c>GET /animals/{id}</c> (<c>getAnimal</c>).</remarks>
    /// <param name="id">The value of the path parameter.</param>
    /// <returns>It.</returns>
    public virtual Task<Animal> GetAsync(string id, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("getAnimal", $"/animals/{id}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Animal>(), options, cancellationToken);
}
