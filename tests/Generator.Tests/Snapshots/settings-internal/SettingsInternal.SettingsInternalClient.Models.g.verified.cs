internal sealed partial class Things : ApiModel
{
    public ThingsKind? Kind { get => Get(_kind, "kind"); init => _kind = value; }
}

/// <summary>The query and header parameters of thing.</summary>
internal sealed partial class GetThingsOptions
{
    public string? Q { get; set; }
}

internal readonly partial struct ThingsKind : IOpenEnum<ThingsKind>
{
    /// <summary><c>a</c></summary>
    public static ThingsKind A => new(Values.A);
}
