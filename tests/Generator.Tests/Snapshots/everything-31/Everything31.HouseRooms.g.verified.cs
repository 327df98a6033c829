/// <summary>The operations on house rooms.</summary>
public partial class HouseRoomsClient : ApiClient
{
    /// <summary>Calls <c>DELETE /houses/{house-id}/rooms/{room_no}</c>.</summary>
    /// <remarks><c>DELETE /houses/{house-id}/rooms/{room_no}</c> (<c>DELETE /houses/{house-id}/rooms/{room_no}</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="roomNo">Which room</param>
    /// <returns>Gone</returns>
    public virtual Task DeleteAsync(
        string houseId, HouseRoomNo roomNo, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Delete("DELETE /houses/{house-id}/rooms/{room_no}",
                $"/houses/{houseId}/rooms/{PathValue.Create(roomNo, JsonCodec.Enum<HouseRoomNo>(), ParameterStyle.Matrix, "room_no")}")
                .WithServer("https://path.example.org/{stage}"),
            options, cancellationToken);

    /// <summary>Finds a room</summary>
    /// <remarks><c>GET /houses/{house-id}/rooms/{room_no}</c> (<c>find-room</c>). Finds one of the rooms</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="roomNo">Which room</param>
    /// <returns>What a room is. Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Left</c>, <c>X-Link</c>.</returns>
    [Obsolete("Deprecated by the API.")]
    public virtual Task<Room> FindAsync(
        string houseId, HouseRoomNo roomNo, HouseRoomFindOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("find-room",
                $"/houses/{houseId}/rooms/{PathValue.Create(roomNo, JsonCodec.Enum<HouseRoomNo>(), ParameterStyle.Matrix, "room_no")}")
                .WithServer("https://operation.example.org", takesCredential: true)
                .WithSecurity("flow-scheme", "query-scheme")
                .WithResponseFormat(ResponseFormat.Bare)
                .AddQuery("sort-by", options.SortBy)
                .AddQuery("filter[floor]", options.FilterFloor, JsonCodec.Model<HouseRoomFindFilterFloorParameter>(), ParameterStyle.DeepObject)
                .AddQuery("as-json", options.AsJson, JsonCodec.Model<Filter>(), ParameterStyle.Json)
                .AddQuery("fixed-word", options.FixedWord)
                .AddHeader("X-Trace", options.XTrace)
                .AddCookie("session", options.Session, JsonCodec.String, ParameterStyle.FormExploded),
            JsonCodec.Model<Room>(), options, cancellationToken);

    /// <summary>Finds a room</summary>
    /// <remarks><c>GET /houses/{house-id}/rooms/{room_no}</c> (<c>find-room</c>), with content of type <c>text/x-room</c>. Finds one of the
    /// rooms</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="roomNo">Which room</param>
    /// <returns>The room. Headers, in <c>RequestOptions.OnResponse</c>: <c>X-Left</c>, <c>X-Link</c>.</returns>
    [Obsolete("Deprecated by the API.")]
    public virtual Task<string> FindAsRoomAsync(
        string houseId, HouseRoomNo roomNo, HouseRoomFindAsRoomOptions options, CancellationToken cancellationToken = default) =>
        SendTextAsync(
            ApiRequest.Get("find-room",
                $"/houses/{houseId}/rooms/{PathValue.Create(roomNo, JsonCodec.Enum<HouseRoomNo>(), ParameterStyle.Matrix, "room_no")}")
                .WithServer("https://operation.example.org", takesCredential: true)
                .WithSecurity("flow-scheme", "query-scheme")
                .Accept("text/x-room")
                .AddQuery("sort-by", options.SortBy)
                .AddQuery("filter[floor]", options.FilterFloor, JsonCodec.Model<HouseRoomFindFilterFloorParameter>(), ParameterStyle.DeepObject)
                .AddQuery("as-json", options.AsJson, JsonCodec.Model<Filter>(), ParameterStyle.Json)
                .AddQuery("fixed-word", options.FixedWord)
                .AddHeader("X-Trace", options.XTrace)
                .AddCookie("session", options.Session, JsonCodec.String, ParameterStyle.FormExploded),
            options, cancellationToken);

    /// <summary>Adds a room</summary>
    /// <remarks><c>POST /houses/{house-id}/rooms/{room_no}</c> (<c>add-room</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="roomNo">Which room</param>
    /// <returns>It is there</returns>
    public virtual Task AddAsync(
        string houseId, HouseRoomNo roomNo, NewRoom body, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Post("add-room",
                $"/houses/{houseId}/rooms/{PathValue.Create(roomNo, JsonCodec.Enum<HouseRoomNo>(), ParameterStyle.Matrix, "room_no")}")
                .WithServer("https://path.example.org/{stage}")
                .WithJson(body),
            options, cancellationToken);

    /// <summary>Calls <c>replace-plan</c>.</summary>
    /// <remarks><c>PUT /houses/{house-id}/rooms/{room_no}</c> (<c>replace-plan</c>).</remarks>
    /// <param name="houseId">Which house</param>
    /// <param name="roomNo">Which room</param>
    /// <param name="form">The parts of the request body.</param>
    /// <returns>The picture</returns>
    public virtual Task<ApiDownload> ReplaceAsync(
        string houseId, HouseRoomNo roomNo, HouseRoomReplace form, IProgress<TransferProgress>? progress = null,
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        DownloadAsync(
            ApiRequest.Put("replace-plan",
                $"/houses/{houseId}/rooms/{PathValue.Create(roomNo, JsonCodec.Enum<HouseRoomNo>(), ParameterStyle.Matrix, "room_no")}")
                .WithServer("https://path.example.org/{stage}")
                .WithMultipart(form.ToForm(), progress),
            options, cancellationToken);
}
