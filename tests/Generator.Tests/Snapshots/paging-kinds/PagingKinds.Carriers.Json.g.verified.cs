partial class Carrier : IApiModel<Carrier>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
}
partial class CarrierListPage : IApiModel<CarrierListPage>
{
        json.Optional("data"u8, ref _data, JsonCodec.Model<CarrierListPageData>());
}
partial class CarrierListPageData : IApiModel<CarrierListPageData>
{
        json.Optional("values"u8, ref _values, JsonCodec.List(JsonCodec.Model<Carrier>()));
        json.Optional("isLast"u8, ref _isLast, JsonCodec.Boolean);
}
