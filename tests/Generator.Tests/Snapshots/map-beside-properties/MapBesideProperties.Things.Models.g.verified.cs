public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ThingGetAllResultTyped? Typed { get => Get(_typed); init => _typed = value; }
    public ThingGetAllResultFree? Free { get => Get(_free); init => _free = value; }
    public ThingGetAllResultClosed? Closed { get => Get(_closed); init => _closed = value; }
    public IReadOnlyDictionary<string, long>? ByPattern { get => Get(_byPattern); init => _byPattern = value; }
    public IReadOnlyDictionary<string, JsonElement>? ByPatterns { get => Get(_byPatterns); init => _byPatterns = value; }
    public IReadOnlyDictionary<string, string>? SamePatterns { get => Get(_samePatterns); init => _samePatterns = value; }
    public ThingGetAllResultPatternBeside? PatternBeside { get => Get(_patternBeside); init => _patternBeside = value; }
    public IReadOnlyDictionary<string, ThingGetAllResultOfUnionsValue>? OfUnions { get => Get(_ofUnions); init => _ofUnions = value; }

        json.OptionalModel("typed"u8, ref _typed);
        json.OptionalModel("free"u8, ref _free);
        json.OptionalModel("closed"u8, ref _closed);
        json.Optional("by_pattern"u8, ref _byPattern, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("by_patterns"u8, ref _byPatterns, JsonCodec.Map(JsonCodec.Json));
        json.Optional("same_patterns"u8, ref _samePatterns, JsonCodec.Map(JsonCodec.String));
        json.OptionalModel("pattern_beside"u8, ref _patternBeside);
        json.Optional("of_unions"u8, ref _ofUnions, JsonCodec.Map(JsonCodec.Union<ThingGetAllResultOfUnionsValue>()));
}

public sealed partial class ThingGetAllResultClosed : ApiModel<ThingGetAllResultClosed>
{
    public string? Id { get => Get(_id); init => _id = value; }

        json.OptionalString("id"u8, ref _id);
}

public sealed partial class ThingGetAllResultFree : ApiModel<ThingGetAllResultFree>
{
    public string? Id { get => Get(_id); init => _id = value; }

        json.OptionalString("id"u8, ref _id);
}

public sealed partial class ThingGetAllResultPatternBeside : ApiModel<ThingGetAllResultPatternBeside>
{
    public string? Id { get => Get(_id); init => _id = value; }

        json.OptionalString("id"u8, ref _id);
}

public sealed partial class ThingGetAllResultTyped : ApiModel<ThingGetAllResultTyped>
{
    public string? Id { get => Get(_id); init => _id = value; }
    /// <summary>Gets the members whose names the API's document does not declare, by their names.</summary>
    public new IDictionary<string, long> AdditionalProperties => AdditionalPropertiesAs<long>();

        json.OptionalString("id"u8, ref _id);
        json.Additional(JsonCodec.Int64);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultOfUnionsValue : ApiUnion, IApiUnion<ThingGetAllResultOfUnionsValue>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

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
