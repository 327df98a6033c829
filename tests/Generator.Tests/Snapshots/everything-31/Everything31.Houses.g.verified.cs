/// <summary>The operations on houses.</summary>
public partial class HousesClient : ApiClient
{
    /// <summary>Initializes a new instance of the <see cref="HousesClient"/> class for mocking.</summary>
    protected HousesClient() { }

    internal HousesClient(ApiConnection connection, ApiClient parent)
        : base(connection, parent)
    {
        Events = new(connection, this);
        Rooms = new(connection, this);
    }

    public virtual HouseEventsClient Events { get; } = null!;
    public virtual HouseRoomsClient Rooms { get; } = null!;
}
