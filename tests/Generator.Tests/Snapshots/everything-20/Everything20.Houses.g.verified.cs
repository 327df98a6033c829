/// <summary>The operations on houses.</summary>
public partial class HousesClient : ApiClient
{
    /// <summary>Calls <c>DELETE /houses/{house-id}</c>.</summary>
    /// <remarks><c>DELETE /houses/{house-id}</c> (<c>DELETE /houses/{house-id}</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <returns>Gone</returns>
    public virtual Task DeleteAsync(string houseId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(ApiRequest.Delete("DELETE /houses/{house-id}", $"/houses/{houseId}"), options, cancellationToken);

    /// <summary>Finds a house</summary>
    /// <remarks><c>GET /houses/{house-id}</c> (<c>find-house</c>). Finds one of the houses</remarks>
    /// <param name="houseId">Which house</param>
    /// <returns>What a house is. Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Left</c>.</returns>
    [Obsolete("Deprecated by the API.")]
    public virtual Task<House> FindAsync(string houseId, HouseFindOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("find-house", $"/houses/{houseId}")
                .WithSecurity("flow-scheme", "key-scheme")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("sort-by", options?.SortBy, JsonCodec.List(JsonCodec.Enum<HouseSortBy>()), ParameterStyle.PipeDelimited)
                .AddQuery("page-size", options?.PageSizeParameter)
                .AddHeader("X-Trace", options?.XTrace)
                .AddQuery("lang-code", options?.LangCode),
            JsonCodec.Union<House>(), options, cancellationToken);

    /// <summary>Finds a house</summary>
    /// <remarks><c>GET /houses/{house-id}</c> (<c>find-house</c>), with content of type <c>text/x-house</c>. Finds one of the
    /// houses</remarks>
    /// <param name="houseId">Which house</param>
    /// <returns>What a house is. Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Left</c>.</returns>
    [Obsolete("Deprecated by the API.")]
    public virtual Task<string> FindAsHouseAsync(
        string houseId, HouseFindAsHouseOptions? options = null, CancellationToken cancellationToken = default) =>
        SendTextAsync(
            ApiRequest.Get("find-house", $"/houses/{houseId}")
                .WithSecurity("flow-scheme", "key-scheme")
                .Accept("text/x-house")
                .AddQuery("sort-by", options?.SortBy, JsonCodec.List(JsonCodec.Enum<HouseSortBy>()), ParameterStyle.PipeDelimited)
                .AddQuery("page-size", options?.PageSizeParameter)
                .AddHeader("X-Trace", options?.XTrace)
                .AddQuery("lang-code", options?.LangCode),
            options, cancellationToken);

    /// <summary>Calls <c>rename-house</c>.</summary>
    /// <remarks><c>PATCH /houses/{house-id}</c> (<c>rename-house</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="body">The form fields.</param>
    /// <returns>Renamed</returns>
    public virtual Task RenameAsync(
        string houseId, HouseRename body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Patch("rename-house", $"/houses/{houseId}").WithForm(body, JsonCodec.Model<HouseRename>()),
            options, cancellationToken);

    /// <summary>Calls <c>replace-house</c>.</summary>
    /// <remarks><c>POST /houses/{house-id}</c> (<c>replace-house</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <returns>Done</returns>
    public virtual Task ReplaceAsync(
        string houseId, House body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("replace-house", $"/houses/{houseId}")
                .WithJson(body, JsonCodec.Union<House>())
                .WithContentType("application/vnd.house+json"),
            options, cancellationToken);

    /// <summary>Calls <c>upload-plan</c>.</summary>
    /// <remarks><c>PUT /houses/{house-id}</c> (<c>upload-plan</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="form">The parts of the request body.</param>
    /// <returns>The picture</returns>
    public virtual Task<string> UploadAsync(
        string houseId, HouseUpload form, IProgress<TransferProgress>? progress = null, RequestOptions? options = null,
        CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Put("upload-plan", $"/houses/{houseId}")
                .WithResponseFormat(ResponseFormat.Bare)
                .WithMultipart(form.ToForm(), progress),
            JsonCodec.String, options, cancellationToken);
}
