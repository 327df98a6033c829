partial class LineWatchItem : IApiModel<LineWatchItem>
{
        json.Optional("level"u8, ref _level, JsonCodec.Int64);
}
