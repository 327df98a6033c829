public sealed partial class Reading : ApiModel<Reading>
{
    public required Level? MustLevel { get => Get(_mustLevel); init => _mustLevel = value; }
    /// <summary>The reading's own id.</summary>
    public string? Id { get => Get(_id); init => _id = value; }
    /// <summary>How much.</summary>
    public Optional<Level?> Level { get => Get(_level); init => _level = value; }
    public long? Odd { get => Get(_odd); init => _odd = value; }

        json.Nullable("must_level"u8, ref _mustLevel, JsonCodec.Enum<Level>());
        json.OptionalString("id"u8, ref _id);
        json.Optional("level"u8, ref _level, JsonCodec.Enum<Level>());
        json.OptionalInt64("odd"u8, ref _odd);
}

public readonly partial struct Level : IOpenEnum<Level>
{
    /// <summary><c>low</c></summary>
    public static Level Low => new(Values.Low);
    /// <summary><c>high</c></summary>
    public static Level High => new(Values.High);
}
