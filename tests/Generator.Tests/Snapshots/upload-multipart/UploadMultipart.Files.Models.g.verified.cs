public sealed partial class FileUploadResult : ApiModel
{
    public required long Id { get => Get(_id, "id"); init => _id = value; }
}
