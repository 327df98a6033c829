public sealed partial class FileUploadResult : ApiModel<FileUploadResult>
{
    public required long Id { get => Get(_id); init => _id = value; }

        json.RequiredInt64("id"u8, ref _id);
}
