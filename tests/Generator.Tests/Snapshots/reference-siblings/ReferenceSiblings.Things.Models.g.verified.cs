/// <summary>A code.</summary>
public sealed partial class Code : ApiModel<Code>
{
    public string? Value { get => Get(_value, "value"); init => _value = value; }
}

public sealed partial class Thing : ApiModel<Thing>
{
    /// <summary>A code.</summary>
    public Code? Plain { get => Get(_plain, "plain"); init => _plain = value; }
    /// <summary>The code of this thing.</summary>
    public Code? Described { get => Get(_described, "described"); init => _described = value; }
    /// <summary>A code.</summary>
    public Optional<Code?> Nullable { get => Get(_nullable, "nullable"); init => _nullable = value; }
    /// <summary>A code.</summary>
    public Code? Redundant { get => Get(_redundant, "redundant"); init => _redundant = value; }
    /// <summary>A code.</summary>
    public ThingExtended? Extended { get => Get(_extended, "extended"); init => _extended = value; }
}

/// <summary>A code.</summary>
public sealed partial class ThingExtended : ApiModel<ThingExtended>
{
    public required string More { get => Get(_more, "more"); init => _more = value; }
    public string? Value { get => Get(_value, "value"); init => _value = value; }
}
