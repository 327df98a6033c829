partial class FileUploadResult : IApiModel<FileUploadResult>
{
        json.Required("id"u8, ref _id, JsonCodec.Int64);
}
