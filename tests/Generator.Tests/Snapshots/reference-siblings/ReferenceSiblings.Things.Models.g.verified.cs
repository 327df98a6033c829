/// <summary>A code.</summary>
public sealed partial class Code : ApiModel<Code>
{
    public string? Value { get => Get(_value); init => _value = value; }

        json.OptionalString("value"u8, ref _value);
}

public sealed partial class Thing : ApiModel<Thing>
{
    /// <summary>A code.</summary>
    public Code? Plain { get => Get(_plain); init => _plain = value; }
    /// <summary>The code of this thing.</summary>
    public Code? Described { get => Get(_described); init => _described = value; }
    /// <summary>A code.</summary>
    public Optional<Code?> Nullable { get => Get(_nullable); init => _nullable = value; }
    /// <summary>A code.</summary>
    public Code? Redundant { get => Get(_redundant); init => _redundant = value; }
    /// <summary>A code.</summary>
    public ThingExtended? Extended { get => Get(_extended); init => _extended = value; }

        json.OptionalModel("plain"u8, ref _plain);
        json.OptionalModel("described"u8, ref _described);
        json.Optional("nullable"u8, ref _nullable, JsonCodec.Model<Code>());
        json.OptionalModel("redundant"u8, ref _redundant);
        json.OptionalModel("extended"u8, ref _extended);
}

/// <summary>A code.</summary>
public sealed partial class ThingExtended : ApiModel<ThingExtended>
{
    public required string More { get => Get(_more); init => _more = value; }
    public string? Value { get => Get(_value); init => _value = value; }

        json.RequiredString("more"u8, ref _more);
        json.OptionalString("value"u8, ref _value);
}
