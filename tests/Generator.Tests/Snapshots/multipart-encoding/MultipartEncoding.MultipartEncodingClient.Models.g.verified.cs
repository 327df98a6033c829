public sealed partial class UploadBodyMeta : ApiModel<UploadBodyMeta>
{
    public string? Title { get => Get(_title); set => Set(out _title, value); }

        json.OptionalString("title"u8, ref _title);
}

public sealed partial class UploadBodyPoint : ApiModel<UploadBodyPoint>
{
    public long? X { get => Get(_x); set => Set(out _x, value); }

        json.OptionalInt64("x"u8, ref _x);
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class UploadBody
{
    /// <summary>A picture.</summary>
    public required UploadFile Image { get; set; }
    /// <summary>A scan, whose type the schema says.</summary>
    public UploadFile? Scan { get; set; }
    public IReadOnlyList<UploadFile>? Pictures { get; set; }
    public UploadFile? Anything { get; set; }
    public UploadBodyMeta? Meta { get; set; }
    public IReadOnlyList<string>? Tags { get; set; }
    public IReadOnlyList<UploadBodyPoint>? Points { get; set; }
    public string? Note { get; set; }
    public long? Count { get; set; }
    /// <summary>What it was taken with.</summary>
    public required string ImageXCamera { get; set; }
    /// <summary>How far it is turned.</summary>
    public string? ImageXRotation { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("image", Image, "image/png").AddHeader("X-Camera", ImageXCamera).AddHeader("X-Rotation", ImageXRotation)
        .Add("scan", Scan, "application/pdf")
        .Add("pictures", Pictures)
        .Add("anything", Anything, "application/pdf")
        .Add("meta", Meta, JsonCodec.Model<UploadBodyMeta>(), "application/vnd.meta+json")
        .AddEach("tags", Tags, JsonCodec.String)
        .AddEach("points", Points, JsonCodec.Model<UploadBodyPoint>())
        .Add("note", Note, "text/markdown")
        .Add("count", Count, JsonCodec.Int64);
}
