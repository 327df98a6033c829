[Obsolete("Deprecated by the API.")]
public sealed partial class Other : ApiModel<Other>
{
    public Thing? Thing { get => Get(_thing, "thing"); init => _thing = value; }
    [Obsolete("Deprecated by the API.")]
    public Other? Self { get => Get(_self, "self"); init => _self = value; }
}

public sealed partial class Thing : ApiModel<Thing>
{
    [Obsolete("Deprecated by the API.")]
    public required string LegacyId { get => Get(_legacyId, "legacy_id"); set => Set(out _legacyId, value, "legacy_id"); }
    [Obsolete("Deprecated by the API.")]
    public Kind? Kind { get => Get(_kind, "kind"); set => Set(out _kind, value, "kind"); }
    [Obsolete("Deprecated by the API.")]
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
}

/// <summary>The query and header parameters of <c>old</c>.</summary>
public sealed partial class OldGetOptions : RequestOptions
{
    [Obsolete("Deprecated by the API.")]
    public string? Q { get; set; }
    public string? R { get; set; }
}

[Obsolete("Deprecated by the API.")]
public readonly partial struct Kind : IOpenEnum<Kind>
{
    /// <summary><c>a</c></summary>
    public static Kind A => new(Values.A);
    /// <summary><c>b</c></summary>
    public static Kind B => new(Values.B);
}
