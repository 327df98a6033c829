internal sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ThingKind? Kind { get => Get(_kind); init => _kind = value; }

        json.OptionalEnum("kind"u8, ref _kind);
}

/// <summary>The query and header parameters of <c>thing</c>.</summary>
internal sealed partial class ThingGetAllOptions : RequestOptions
{
    public string? Q { get; set; }
}

internal readonly partial struct ThingKind : IOpenEnum<ThingKind>
{
    /// <summary><c>a</c></summary>
    public static ThingKind A => new(Values.A);
}
