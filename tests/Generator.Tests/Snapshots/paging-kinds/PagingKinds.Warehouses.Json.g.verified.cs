partial class WarehouseListPage : IApiModel<WarehouseListPage>
{
        json.Optional("value"u8, ref _value, JsonCodec.List(JsonCodec.DateOnly));
        json.Optional("@odata.nextLink"u8, ref _odataNextLink, JsonCodec.String);
}
