/// <summary>A client for Operations chosen by path, tag and id.</summary>
public partial class SettingsFiltersClient : ApiClient
{
        Parts = new(connection, this);

    /// <summary>The operations on parts.</summary>
    public virtual PartsClient Parts { get; } = null!;

    /// <summary>Calls <c>listThings</c>.</summary>
    /// <remarks><c>GET /things</c> (<c>listThings</c>).</remarks>
    /// <returns>Things.</returns>
    public virtual Task<IReadOnlyList<Thing>> ListThingsAsync(
        RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        SendAsync(
            ApiRequest.Get("listThings", $"/things").WithResponseFormat(ResponseFormat.Bare),
            JsonCodec.List(JsonCodec.Model<Thing>()), options, cancellationToken);
}
