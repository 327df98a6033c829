/// <summary>The operations on pets.</summary>
public partial class PetsClient : ApiClient
{
    /// <summary>Lists pets.</summary>
    /// <remarks><c>GET /pets</c> (<c>pet-list</c>).</remarks>
    /// <returns>All.</returns>
    public virtual Task<IReadOnlyList<Pet>> ListAsync(PetListOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("pet-list", $"/pets")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("tags", options?.Tags, JsonCodec.List(JsonCodec.String), ParameterStyle.Form)
                .AddQuery("limit", options?.Limit),
            JsonCodec.List(JsonCodec.Model<Pet>()), options, cancellationToken);

    /// <summary>Makes a pet.</summary>
    /// <remarks><c>POST /pets</c> (<c>pet-create</c>).</remarks>
    /// <returns>The pet.</returns>
    public virtual Task<Pet> CreateAsync(Pet body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("pet-create", $"/pets").WithResponseFormat(ResponseFormat.Bare).WithJson(body),
            JsonCodec.Model<Pet>(), options, cancellationToken);

    /// <summary>Uploads a photo.</summary>
    /// <remarks><c>POST /pets/{petId}/photo</c> (<c>pet-photo</c>).</remarks>
    /// <param name="petId">The value of the path parameter.</param>
    /// <param name="form">The parts of the request body.</param>
    public virtual Task UploadPhotoAsync(
        long petId, PetUploadPhoto form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Post("pet-photo", $"/pets/{petId}/photo").WithMultipart(form.ToForm(), progress), options, cancellationToken);
}
