/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class FileUpload
{
    public required UploadFile One { get; set; }
    public IReadOnlyList<UploadFile>? Several { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("one", One)
        .Add("several", Several);
}
