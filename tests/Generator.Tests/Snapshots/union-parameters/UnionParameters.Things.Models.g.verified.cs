public sealed partial class Range : ApiModel
{
    public int? Gt { get => Get(_gt, "gt"); init => _gt = value; }
    public int? Lt { get => Get(_lt, "lt"); init => _lt = value; }
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

/// <summary>One of <c>Range</c>, <c>int</c>.</summary>
public sealed partial class ThingGetCreated : ApiUnion
{
    public ThingGetCreated(Range value)
        : base(value, JsonCodec.Model<Range>())
    public bool TryGetRange([NotNullWhen(true)] out Range? value) => TryGet<Range>(out value);

    public ThingGetCreated(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}

/// <summary>One of <c>int</c>, <c>ThingGetLimitValue</c>.</summary>
public sealed partial class ThingGetLimit : ApiUnion
{
    public ThingGetLimit(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetLimit"/> class with a value of type
    /// <c>ThingGetLimitValue</c>.</summary>
    public ThingGetLimit(ThingGetLimitValue value)
        : base(value, JsonCodec.Enum<ThingGetLimitValue>())
    {
    }

    public bool TryGetThingGetLimitValue(out ThingGetLimitValue value) => TryGet<ThingGetLimitValue>(out value);
}

/// <summary>The query and header parameters of getThing.</summary>
public sealed partial class ThingGetOptions
{
    public DateOnly? Since { get; set; }
    public IReadOnlyList<DateOnly>? Days { get; set; }
    public ThingGetLimit? Limit { get; set; }
    public ThingGetCreated? Created { get; set; }
    public DateOnly? XDay { get; set; }
}

public readonly partial struct ThingGetLimitValue : IOpenEnum<ThingGetLimitValue>
{
    /// <summary><c>all</c></summary>
    public static ThingGetLimitValue All => new(Values.All);
}
