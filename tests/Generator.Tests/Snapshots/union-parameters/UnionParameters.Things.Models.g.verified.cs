public sealed partial class Range : ApiModel
{
    public int? Gt { get => Get(_gt, "gt"); init => _gt = value; }
    public int? Lt { get => Get(_lt, "lt"); init => _lt = value; }
}

/// <summary>One of <c>string</c>, <c>int</c>.</summary>
public sealed partial class Thing : ApiUnion
{
    public Thing(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public Thing(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}

/// <summary>One of <c>Range</c>, <c>int</c>.</summary>
public sealed partial class ThingCreatedParameter : ApiUnion
{
    public ThingCreatedParameter(Range value)
        : base(value, JsonCodec.Model<Range>())
    public bool TryGetRange([NotNullWhen(true)] out Range? value) => TryGet<Range>(out value);

    public ThingCreatedParameter(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}

/// <summary>One of <c>string</c>, <c>int</c>.</summary>
public sealed partial class ThingIdParameter : ApiUnion
{
    public ThingIdParameter(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingIdParameter(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}

/// <summary>One of <c>int</c>, <c>ThingLimitValue</c>.</summary>
public sealed partial class ThingLimitParameter : ApiUnion
{
    public ThingLimitParameter(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingLimitParameter"/> class with a value of type
    /// <c>ThingLimitValue</c>.</summary>
    public ThingLimitParameter(ThingLimitValue value)
        : base(value, JsonCodec.Enum<ThingLimitValue>())
    {
    }

    public bool TryGetThingLimitValue(out ThingLimitValue value) => TryGet<ThingLimitValue>(out value);
}

/// <summary>The query and header parameters of getThing.</summary>
public sealed partial class ThingGetOptions : RequestOptions
{
    public DateOnly? Since { get; set; }
    public IReadOnlyList<DateOnly>? Days { get; set; }
    public ThingLimitParameter? Limit { get; set; }
    public ThingCreatedParameter? Created { get; set; }
    public DateOnly? XDay { get; set; }
}

public readonly partial struct ThingLimitValue : IOpenEnum<ThingLimitValue>
{
    /// <summary><c>all</c></summary>
    public static ThingLimitValue All => new(Values.All);
}
