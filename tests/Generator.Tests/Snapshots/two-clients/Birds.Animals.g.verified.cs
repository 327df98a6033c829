/// <summary>The operations on animals.</summary>
public partial class AnimalsClient : ApiClient
{
    /// <summary>Gets an animal.</summary>
    /// <remarks><c>GET /animals/{animal_id}</c> (<c>animal-get</c>).</remarks>
    /// <param name="animalId">The value of the path parameter.</param>
    /// <returns>It.</returns>
    public virtual Task<Animal> GetAsync(string animalId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("animal-get", $"/animals/{animalId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Animal>(), options, cancellationToken);
}
