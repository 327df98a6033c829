public sealed partial class Reading : ApiModel<Reading>
{
    public required Level? MustLevel { get => Get(_mustLevel, "must_level"); init => _mustLevel = value; }
    /// <summary>The reading's own id.</summary>
    public string? Id { get => Get(_id, "id"); init => _id = value; }
    /// <summary>How much.</summary>
    public Optional<Level?> Level { get => Get(_level, "level"); init => _level = value; }
    public long? Odd { get => Get(_odd, "odd"); init => _odd = value; }
}

public readonly partial struct Level : IOpenEnum<Level>
{
    /// <summary><c>low</c></summary>
    public static Level Low => new(Values.Low);
    /// <summary><c>high</c></summary>
    public static Level High => new(Values.High);
}
