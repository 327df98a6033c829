public sealed partial class FileUploadResult : ApiModel
{
    public required int Id { get => Get(_id, "id"); init => _id = value; }
}
