partial class ParcelListPage : IApiModel<ParcelListPage>
{
        json.Optional("parcels"u8, ref _parcels, JsonCodec.List(JsonCodec.Model<ParcelListPageParcel>()));
        json.Optional("nextPageToken"u8, ref _nextPageToken, JsonCodec.String);
}
partial class ParcelListPageParcel : IApiModel<ParcelListPageParcel>
{
        json.Required("weight"u8, ref _weight, JsonCodec.Double);
}
