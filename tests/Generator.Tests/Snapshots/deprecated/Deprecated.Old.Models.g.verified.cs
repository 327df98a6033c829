[Obsolete("Deprecated by the API.")]
public sealed partial class Other : ApiModel<Other>
{
    public Thing? Thing { get => Get(_thing); init => _thing = value; }
    [Obsolete("Deprecated by the API.")]
    public Other? Self { get => Get(_self); init => _self = value; }

        json.OptionalModel("thing"u8, ref _thing);
        json.OptionalModel("self"u8, ref _self);
}

public sealed partial class Thing : ApiModel<Thing>
{
    [Obsolete("Deprecated by the API.")]
    public required string LegacyId { get => Get(_legacyId); set => Set(out _legacyId, value); }
    [Obsolete("Deprecated by the API.")]
    public Kind? Kind { get => Get(_kind); set => Set(out _kind, value); }
    [Obsolete("Deprecated by the API.")]
    public string? Name { get => Get(_name); set => Set(out _name, value); }

        json.RequiredString("legacy_id"u8, ref _legacyId);
        json.OptionalEnum("kind"u8, ref _kind);
        json.OptionalString("name"u8, ref _name);
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
