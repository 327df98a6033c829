/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class MixedUpload
{
    public string? A { get; set; }
    public UploadFile? B { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("a", A)
        .Add("b", B);
}
