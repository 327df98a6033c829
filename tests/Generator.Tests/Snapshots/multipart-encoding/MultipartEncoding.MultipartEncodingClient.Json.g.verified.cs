partial class UploadBodyMeta : IApiModel<UploadBodyMeta>
{
        json.Optional("title"u8, ref _title, JsonCodec.String);
}
partial class UploadBodyPoint : IApiModel<UploadBodyPoint>
{
        json.Optional("x"u8, ref _x, JsonCodec.Int64);
}
