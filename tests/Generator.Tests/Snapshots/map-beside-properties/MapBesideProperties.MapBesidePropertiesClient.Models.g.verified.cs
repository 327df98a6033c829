public sealed partial class Things : ApiModel
{
    public ThingsTyped? Typed { get => Get(_typed, "typed"); init => _typed = value; }
    public ThingsResult? Free { get => Get(_free, "free"); init => _free = value; }
    public ThingsResult? Closed { get => Get(_closed, "closed"); init => _closed = value; }
    public IReadOnlyDictionary<string, int>? ByPattern { get => Get(_byPattern, "by_pattern"); init => _byPattern = value; }
    public IReadOnlyDictionary<string, JsonElement>? ByPatterns { get => Get(_byPatterns, "by_patterns"); init => _byPatterns = value; }
    public IReadOnlyDictionary<string, string>? SamePatterns { get => Get(_samePatterns, "same_patterns"); init => _samePatterns = value; }
    public ThingsPatternBeside? PatternBeside { get => Get(_patternBeside, "pattern_beside"); init => _patternBeside = value; }
    public IReadOnlyDictionary<string, StringOrInt32>? OfUnions { get => Get(_ofUnions, "of_unions"); init => _ofUnions = value; }
}

public sealed partial class ThingsPatternBeside : ApiModel
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingsResult : ApiModel
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingsTyped : ApiModel
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

/// <summary>One of <c>string</c>, <c>int</c>.</summary>
public sealed partial class StringOrInt32 : ApiUnion
{
    public StringOrInt32(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public StringOrInt32(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}
