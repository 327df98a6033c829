public sealed partial class ParcelListPage : ApiModel<ParcelListPage>
{
    public IReadOnlyList<ParcelListPageParcel>? Parcels { get => Get(_parcels, "parcels"); init => _parcels = value; }
    public string? NextPageToken { get => Get(_nextPageToken, "nextPageToken"); init => _nextPageToken = value; }
}

public sealed partial class ParcelListPageParcel : ApiModel<ParcelListPageParcel>
{
    public required double Weight { get => Get(_weight, "weight"); init => _weight = value; }
}
