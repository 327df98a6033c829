partial class Maps : IApiModel<Maps>
{
        json.Optional("free"u8, ref _free, JsonCodec.Map(JsonCodec.Json));
        json.Optional("counts"u8, ref _counts, JsonCodec.Map(JsonCodec.Int32));
        json.Optional("maybe"u8, ref _maybe, JsonCodec.Map(JsonCodec.NullableReference(JsonCodec.String)));
        json.Optional("parts"u8, ref _parts, JsonCodec.Map(JsonCodec.Model<MapsPartsValue>()));
        json.Optional("deep"u8, ref _deep, JsonCodec.Map(JsonCodec.Map(JsonCodec.List(JsonCodec.String))));
        json.Optional("open"u8, ref _open, JsonCodec.Model<MapsOpen>());
}

partial class MapsOpen : IApiModel<MapsOpen>
{
        json.Optional("known"u8, ref _known, JsonCodec.String);
}

partial class MapsPartsValue : IApiModel<MapsPartsValue>
{
        json.Optional("size"u8, ref _size, JsonCodec.Double);
}
