partial class MapGetAllResult : IApiModel<MapGetAllResult>
{
        json.Optional("free"u8, ref _free, JsonCodec.Map(JsonCodec.Json));
        json.Optional("counts"u8, ref _counts, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("maybe"u8, ref _maybe, JsonCodec.Map(JsonCodec.NullableReference(JsonCodec.String)));
        json.Optional("parts"u8, ref _parts, JsonCodec.Map(JsonCodec.Model<MapGetAllResultPartsValue>()));
        json.Optional("deep"u8, ref _deep, JsonCodec.Map(JsonCodec.Map(JsonCodec.List(JsonCodec.String))));
        json.Optional("open"u8, ref _open, JsonCodec.Model<MapGetAllResultOpen>());
}
partial class MapGetAllResultOpen : IApiModel<MapGetAllResultOpen>
{
        json.Optional("known"u8, ref _known, JsonCodec.String);
}
partial class MapGetAllResultPartsValue : IApiModel<MapGetAllResultPartsValue>
{
        json.Optional("size"u8, ref _size, JsonCodec.Double);
}
