public sealed partial class ParcelListPage : ApiModel<ParcelListPage>
{
    public IReadOnlyList<ParcelListPageParcel>? Parcels { get => Get(_parcels); init => _parcels = value; }
    public string? NextPageToken { get => Get(_nextPageToken); init => _nextPageToken = value; }

        json.OptionalModels("parcels"u8, ref _parcels);
        json.OptionalString("nextPageToken"u8, ref _nextPageToken);
}

public sealed partial class ParcelListPageParcel : ApiModel<ParcelListPageParcel>
{
    public required double Weight { get => Get(_weight); init => _weight = value; }

        json.RequiredDouble("weight"u8, ref _weight);
}
