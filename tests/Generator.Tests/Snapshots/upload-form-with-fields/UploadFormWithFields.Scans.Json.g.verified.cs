partial class ScanUpdateSettings : IApiModel<ScanUpdateSettings>
{
        json.Optional("level"u8, ref _level, JsonCodec.Int32);
}
