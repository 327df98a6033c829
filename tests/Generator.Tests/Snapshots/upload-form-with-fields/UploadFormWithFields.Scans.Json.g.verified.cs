partial class ScanScanSettings : IApiModel<ScanScanSettings>
{
        json.Optional("level"u8, ref _level, JsonCodec.Int64);
}
