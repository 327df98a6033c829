public sealed partial class Range : ApiModel<Range>
{
    public long? Gt { get => Get(_gt); init => _gt = value; }
    public long? Lt { get => Get(_lt); init => _lt = value; }

        json.OptionalInt64("gt"u8, ref _gt);
        json.OptionalInt64("lt"u8, ref _lt);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class Thing : ApiUnion, IApiUnion<Thing>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public Thing(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public Thing(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>Range</c>, <c>long</c>.</summary>
public sealed partial class ThingGetCreatedParameter : ApiUnion, IApiUnion<ThingGetCreatedParameter>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Range>())
        .Add(JsonCodec.Int64);

    public ThingGetCreatedParameter(Range value)
        : base(value, JsonCodec.Model<Range>())
    public bool TryGetRange([NotNullWhen(true)] out Range? value) => TryGet<Range>(out value);

    public ThingGetCreatedParameter(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetIdParameter : ApiUnion, IApiUnion<ThingGetIdParameter>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingGetIdParameter(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetIdParameter(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>long</c>, <c>ThingLimitValue</c>.</summary>
public sealed partial class ThingGetLimitParameter : ApiUnion, IApiUnion<ThingGetLimitParameter>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Int64)
        .Add(JsonCodec.Enum<ThingLimitValue>());

    public ThingGetLimitParameter(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetLimitParameter"/> class with a value of type
    /// <c>ThingLimitValue</c>.</summary>
    public ThingGetLimitParameter(ThingLimitValue value)
        : base(value, JsonCodec.Enum<ThingLimitValue>())
    {
    }

    public bool TryGetThingLimitValue(out ThingLimitValue value) => TryGet<ThingLimitValue>(out value);
}

/// <summary>The query and header parameters of <c>getThing</c>.</summary>
public sealed partial class ThingGetOptions : RequestOptions
{
    public DateOnly? Since { get; set; }
    public IReadOnlyList<DateOnly>? Days { get; set; }
    public ThingGetLimitParameter? Limit { get; set; }
    public ThingGetCreatedParameter? Created { get; set; }
    public DateOnly? XDay { get; set; }
}

public readonly partial struct ThingLimitValue : IOpenEnum<ThingLimitValue>
{
    /// <summary><c>all</c></summary>
    public static ThingLimitValue AllValue => new(Values.AllValue);
}
