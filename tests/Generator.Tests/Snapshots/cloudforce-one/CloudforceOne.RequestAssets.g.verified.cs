namespace Cf1Gen.CloudforceOne;

/// <summary>The operations on request assets.</summary>
public partial class RequestAssetsClient : ApiClient
{
    private string AccountId => Connection.GetSetting("account_id");

    /// <summary>Lists the assets of a request.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset</c>
    /// (<c>cloudforce-one-request-asset-list</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <returns>The assets of the request.</returns>
    public virtual AsyncPageable<RequestAsset> ListAsync(
        string requestId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        List(
            ApiRequest.Post("cloudforce-one-request-asset-list", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/asset")
                .AsReplaySafe()
                .WithEmptyJson(),
            Paging.ByPageNumber("page", "per_page", first: 0, defaultSize: 50, inBody: true), JsonCodec.Model<RequestAsset>(), options, cancellationToken);

    /// <summary>Uploads a file as an asset of a request.</summary>
    /// <remarks><c>POST /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/new</c>
    /// (<c>cloudforce-one-request-asset-new</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="file">The file to upload.</param>
    /// <returns>A file that is attached to a request.</returns>
    public virtual Task<RequestAsset> UploadAsync(
        string requestId, UploadFile file, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("cloudforce-one-request-asset-new", $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/asset/new")
                .WithMultipart(new MultipartForm().Add("source", file), progress),
            JsonCodec.Model<RequestAsset>(), options, cancellationToken);

    /// <summary>Deletes an asset of a request.</summary>
    /// <remarks><c>DELETE /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}</c>
    /// (<c>cloudforce-one-request-asset-delete</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="assetId">The id of the asset. Documented as a UUID, although the id in the asset is an integer.</param>
    /// <returns>The asset was deleted.</returns>
    public virtual Task DeleteAsync(
        string requestId, string assetId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("cloudforce-one-request-asset-delete",
                $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/asset/{assetId}")
                .WithResponseFormat(ResponseFormat.WholeEnvelope),
            options, cancellationToken);

    /// <summary>Gets an asset of a request.</summary>
    /// <remarks><c>GET /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}</c>
    /// (<c>cloudforce-one-request-asset-get</c>). The response describes the file but does not include its content.</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="assetId">The id of the asset. Documented as a UUID, although the id in the asset is an integer.</param>
    /// <returns>A list with the asset as its only item.</returns>
    public virtual Task<IReadOnlyList<RequestAsset>> GetAsync(
        string requestId, string assetId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("cloudforce-one-request-asset-get",
                $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/asset/{assetId}"),
            JsonCodec.List(JsonCodec.Model<RequestAsset>()), options, cancellationToken);

    /// <summary>Replaces the content of an asset.</summary>
    /// <remarks><c>PUT /accounts/{account_id}/cloudforce-one/requests/{request_id}/asset/{asset_id}</c>
    /// (<c>cloudforce-one-request-asset-update</c>).</remarks>
    /// <param name="requestId">The id of the request: a UUID.</param>
    /// <param name="assetId">The id of the asset. Documented as a UUID, although the id in the asset is an integer.</param>
    /// <returns>A file that is attached to a request.</returns>
    public virtual Task<RequestAsset> UpdateAsync(
        string requestId, string assetId, RequestAssetUpdate body, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("cloudforce-one-request-asset-update",
                $"/accounts/{AccountId}/cloudforce-one/requests/{requestId}/asset/{assetId}")
                .WithJson(body),
            JsonCodec.Model<RequestAsset>(), options, cancellationToken);
}
