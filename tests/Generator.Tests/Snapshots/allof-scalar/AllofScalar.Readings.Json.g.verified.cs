partial class Reading : IApiModel<Reading>
{
        json.Nullable("must_level"u8, ref _mustLevel, JsonCodec.Enum<Level>());
        json.Optional("id"u8, ref _id, JsonCodec.String);
        json.Optional("level"u8, ref _level, JsonCodec.Enum<Level>());
        json.Optional("odd"u8, ref _odd, JsonCodec.Int64);
}
