/// <summary>The query and header parameters of <c>pet-list</c>.</summary>
public sealed partial class PetListOptions : RequestOptions
{
    public IReadOnlyList<string>? Tags { get; set; }
    public long? Limit { get; set; }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class PetUploadPhoto
{
    public required UploadFile Photo { get; set; }
    public string? Caption { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("photo", Photo)
        .Add("caption", Caption);
}
