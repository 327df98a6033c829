public sealed partial class PostFormBody : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

public sealed partial class PostModelBody : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class UploadPartsBody
{
    public string? Name { get; set; }
    public UploadFile? File { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("name", Name)
        .Add("file", File);
}
