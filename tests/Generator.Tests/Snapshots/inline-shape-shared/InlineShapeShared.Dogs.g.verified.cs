/// <summary>The operations on dogs.</summary>
public partial class DogsClient : ApiClient
{
    /// <summary>Deletes a dog.</summary>
    /// <remarks><c>DELETE /dogs/{dog_id}</c> (<c>dog-delete</c>).</remarks>
    /// <param name="dogId">The value of the path parameter.</param>
    /// <returns>Whether.</returns>
    public virtual Task<DogDeleteResult> DeleteAsync(
        string dogId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("dog-delete", $"/dogs/{dogId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<DogDeleteResult>(), options, cancellationToken);

    /// <summary>Gets a dog.</summary>
    /// <remarks><c>GET /dogs/{dog_id}</c> (<c>dog-get</c>).</remarks>
    /// <param name="dogId">The value of the path parameter.</param>
    /// <returns>The dog.</returns>
    public virtual Task<Dog> GetAsync(string dogId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("dog-get", $"/dogs/{dogId}").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.Model<Dog>(), options, cancellationToken);
}
