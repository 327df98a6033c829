public sealed partial class ScanScanSettings : ApiModel<ScanScanSettings>
{
    public long? Level { get => Get(_level); set => Set(out _level, value); }

        json.OptionalInt64("level"u8, ref _level);
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class ScanScan
{
    /// <summary>The file.</summary>
    public required UploadFile File { get; set; }
    public IReadOnlyList<UploadFile>? MoreFiles { get; set; }
    public required ScanMode Mode { get; set; }
    public string? Name { get; set; }
    public long? Limit { get; set; }
    public ScanScanSettings? Settings { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("file", File)
        .Add("more_files", MoreFiles)
        .Add("mode", Mode, JsonCodec.Enum<ScanMode>())
        .Add("name", Name)
        .Add("limit", Limit, JsonCodec.Int64)
        .Add("settings", Settings, JsonCodec.Model<ScanScanSettings>());
}

public readonly partial struct ScanMode : IOpenEnum<ScanMode>
{
    /// <summary><c>fast</c></summary>
    public static ScanMode Fast => new(Values.Fast);
    /// <summary><c>deep</c></summary>
    public static ScanMode Deep => new(Values.Deep);
}
