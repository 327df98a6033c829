public sealed partial class PetCreate : ApiModel
{
    public required string Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public required int? Chip { get => Get(_chip, "chip"); set => Set(out _chip, value, "chip"); }
    public required string? Collar { get => Get(_collar, "collar"); set => Set(out _collar, value, "collar"); }
    public PetKind? Kind { get => Get(_kind, "kind"); set => Set(out _kind, value, "kind"); }
    public Optional<string?> Owner { get => Get(_owner, "owner"); set => Set(out _owner, value, "owner"); }
}

/// <summary>The query and header parameters of pet-list.</summary>
public sealed partial class PetListOptions
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
