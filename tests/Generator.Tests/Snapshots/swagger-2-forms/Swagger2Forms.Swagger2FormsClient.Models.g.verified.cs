public sealed partial class PostFieldsBody : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public IReadOnlyList<string>? Commas { get => Get(_commas, "commas"); set => Set(out _commas, value, "commas"); }
    public IReadOnlyList<string>? Pipes { get => Get(_pipes, "pipes"); set => Set(out _pipes, value, "pipes"); }
    public IReadOnlyList<string>? Multi { get => Get(_multi, "multi"); set => Set(out _multi, value, "multi"); }
}

public sealed partial class UpdateBothBody : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class UploadFilesBody
{
    public required UploadFile One { get; set; }
    public IReadOnlyList<UploadFile>? Several { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("one", One)
        .Add("several", Several);
}
