public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ThingGetAllResultTyped? Typed { get => Get(_typed, "typed"); init => _typed = value; }
    public ThingGetAllResultFree? Free { get => Get(_free, "free"); init => _free = value; }
    public ThingGetAllResultClosed? Closed { get => Get(_closed, "closed"); init => _closed = value; }
    public IReadOnlyDictionary<string, long>? ByPattern { get => Get(_byPattern, "by_pattern"); init => _byPattern = value; }
    public IReadOnlyDictionary<string, JsonElement>? ByPatterns { get => Get(_byPatterns, "by_patterns"); init => _byPatterns = value; }
    public IReadOnlyDictionary<string, string>? SamePatterns { get => Get(_samePatterns, "same_patterns"); init => _samePatterns = value; }
    public ThingGetAllResultPatternBeside? PatternBeside { get => Get(_patternBeside, "pattern_beside"); init => _patternBeside = value; }

    public IReadOnlyDictionary<string, ThingGetAllResultOfUnionsValue>? OfUnions
    {
        get => Get(_ofUnions, "of_unions");
        init => _ofUnions = value;
    }
}

public sealed partial class ThingGetAllResultClosed : ApiModel<ThingGetAllResultClosed>
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingGetAllResultFree : ApiModel<ThingGetAllResultFree>
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingGetAllResultPatternBeside : ApiModel<ThingGetAllResultPatternBeside>
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingGetAllResultTyped : ApiModel<ThingGetAllResultTyped>
{
    public string? Id { get => Get(_id, "id"); init => _id = value; }
    /// <summary>Gets the members whose names the API's document does not declare, by their names.</summary>
    public new IDictionary<string, long> AdditionalProperties => AdditionalPropertiesAs<long>();
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultOfUnionsValue : ApiUnion
{
    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultOfUnionsValue"/> class with a value of type
    /// <c>string</c>.</summary>
    public ThingGetAllResultOfUnionsValue(string value)
        : base(value, JsonCodec.String)
    {
    }

    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultOfUnionsValue"/> class with a value of type
    /// <c>long</c>.</summary>
    public ThingGetAllResultOfUnionsValue(long value)
        : base(value, JsonCodec.Int64)
    {
    }

    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
