/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class PartUpload
{
    public string? Name { get; set; }
    public UploadFile? File { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("name", Name)
        .Add("file", File);
}
