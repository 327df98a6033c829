/// <summary>The operations on houses.</summary>
public partial class HousesClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="HousesClient"/> class for mocking.</summary>
    protected HousesClient() { }

    internal HousesClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Rooms = new(connection, this);
    }

    /// <summary>The operations on house rooms.</summary>
    public virtual HouseRoomsClient Rooms { get; } = null!;

    /// <summary>Calls <c>watch-events</c>.</summary>
    /// <remarks><c>GET /houses/{house-id}/events</c> (<c>watch-events</c>).</remarks>
    /// <param name="houseId">The value of the path parameter.</param>
    /// <returns>The events</returns>
    public virtual IAsyncEnumerable<Cleaned> GetEventsAsync(
        string houseId, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        Stream(
            ApiRequest.Get("watch-events", $"/houses/{houseId}/events").Accept("text/event-stream"),
            StreamFormat.EventData, JsonCodec.Model<Cleaned>(), options, cancellationToken);
}
