public sealed partial class ScanUpdateSettings : ApiModel
{
    public int? Level { get => Get(_level, "level"); init => _level = value; }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class ScanUpdate
{
    /// <summary>The file.</summary>
    public required UploadFile File { get; set; }
    public IReadOnlyList<UploadFile>? MoreFiles { get; set; }
    public required ScanUpdateMode Mode { get; set; }
    public string? Name { get; set; }
    public int? Limit { get; set; }
    public ScanUpdateSettings? Settings { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("file", File)
        .Add("more_files", MoreFiles)
        .Add("mode", Mode, JsonCodec.Enum<ScanUpdateMode>())
        .Add("name", Name)
        .Add("limit", Limit, JsonCodec.Int32)
        .Add("settings", Settings, JsonCodec.Model<ScanUpdateSettings>());
}

public readonly partial struct ScanUpdateMode : IOpenEnum<ScanUpdateMode>
{
    /// <summary><c>fast</c></summary>
    public static ScanUpdateMode Fast => new(Values.Fast);
    /// <summary><c>deep</c></summary>
    public static ScanUpdateMode Deep => new(Values.Deep);
}
