public sealed partial class FileUploadResult : ApiModel<FileUploadResult>
{
    public required long Id { get => Get(_id, "id"); init => _id = value; }
}
