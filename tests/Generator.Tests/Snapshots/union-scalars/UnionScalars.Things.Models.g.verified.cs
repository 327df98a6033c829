public sealed partial class Part : ApiModel<Part>
{
    public long? Number { get => Get(_number); init => _number = value; }

        json.OptionalInt64("number"u8, ref _number);
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public required ThingGetAllResultId Id { get => Get(_id); init => _id = value; }
    public required ThingGetAllResultLimit? Limit { get => Get(_limit); init => _limit = value; }
    public ThingGetAllResultFlag? Flag { get => Get(_flag); init => _flag = value; }
    public ThingGetAllResultOneOrMore? OneOrMore { get => Get(_oneOrMore); init => _oneOrMore = value; }
    public ThingGetAllResultPartOrParts? PartOrParts { get => Get(_partOrParts); init => _partOrParts = value; }
    public double? Count { get => Get(_count); init => _count = value; }
    public string? When { get => Get(_when); init => _when = value; }
    public Optional<string?> OnlyNullBeside { get => Get(_onlyNullBeside); init => _onlyNullBeside = value; }
    public Optional<Part?> Name { get => Get(_name); init => _name = value; }
    public JsonElement? Anything { get => Get(_anything); init => _anything = value; }
    public IReadOnlyList<double?>? Bounds { get => Get(_bounds); init => _bounds = value; }
    public ThingGetAllResultContradicting? Contradicting { get => Get(_contradicting); init => _contradicting = value; }
    public ThingGetAllResultMixed? Mixed { get => Get(_mixed); init => _mixed = value; }

        json.Required("id"u8, ref _id, JsonCodec.Union<ThingGetAllResultId>());
        json.Nullable("limit"u8, ref _limit, JsonCodec.Union<ThingGetAllResultLimit>());
        json.Optional("flag"u8, ref _flag, JsonCodec.Union<ThingGetAllResultFlag>());
        json.Optional("one_or_more"u8, ref _oneOrMore, JsonCodec.Union<ThingGetAllResultOneOrMore>());
        json.Optional("part_or_parts"u8, ref _partOrParts, JsonCodec.Union<ThingGetAllResultPartOrParts>());
        json.OptionalDouble("count"u8, ref _count);
        json.OptionalString("when"u8, ref _when);
        json.Optional("only_null_beside"u8, ref _onlyNullBeside, JsonCodec.String);
        json.Optional("name"u8, ref _name, JsonCodec.Model<Part>());
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("bounds"u8, ref _bounds, JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Double)));
        json.Optional("contradicting"u8, ref _contradicting, JsonCodec.Union<ThingGetAllResultContradicting>());
        json.Optional("mixed"u8, ref _mixed, JsonCodec.Union<ThingGetAllResultMixed>());
}

/// <summary>One of <c>string</c>, <c>Part</c>, <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
public sealed partial class ThingGetAllResultContradicting : ApiUnion, IApiUnion<ThingGetAllResultContradicting>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Model<Part>())
        .Add(JsonCodec.List(JsonCodec.Model<Part>()));

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultContradicting"/> class with a value of type
    /// <c>string</c>.</summary>
    public ThingGetAllResultContradicting(string value)
        : base(value, JsonCodec.String)
    {
    }

    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultContradicting"/> class with a value of type
    /// <c>Part</c>.</summary>
    public ThingGetAllResultContradicting(Part value)
        : base(value, JsonCodec.Model<Part>())
    {
    }

    public bool TryGetPart([NotNullWhen(true)] out Part? value) => TryGet<Part>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultContradicting"/> class with a value of type
    /// <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
    public ThingGetAllResultContradicting(IReadOnlyList<Part> value)
        : base(value, JsonCodec.List(JsonCodec.Model<Part>()))
    {
    }

    public bool TryGetPartList([NotNullWhen(true)] out IReadOnlyList<Part>? value) => TryGet<IReadOnlyList<Part>>(out value);
}

/// <summary>One of <c>bool</c>, <c>string</c>.</summary>
public sealed partial class ThingGetAllResultFlag : ApiUnion, IApiUnion<ThingGetAllResultFlag>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Boolean)
        .Add(JsonCodec.String);

    public ThingGetAllResultFlag(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);

    public ThingGetAllResultFlag(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultId : ApiUnion, IApiUnion<ThingGetAllResultId>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingGetAllResultId(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultId(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultLimit : ApiUnion, IApiUnion<ThingGetAllResultLimit>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingGetAllResultLimit(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultLimit(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>ThingMixedValue</c>, <c>int</c>.</summary>
public sealed partial class ThingGetAllResultMixed : ApiUnion, IApiUnion<ThingGetAllResultMixed>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Enum<ThingMixedValue>())
        .Add(JsonCodec.Int32);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultMixed"/> class with a value of type
    /// <c>ThingMixedValue</c>.</summary>
    public ThingGetAllResultMixed(ThingMixedValue value)
        : base(value, JsonCodec.Enum<ThingMixedValue>())
    {
    }

    public bool TryGetThingMixedValue(out ThingMixedValue value) => TryGet<ThingMixedValue>(out value);

    public ThingGetAllResultMixed(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}

/// <summary>One of <c>string</c>, <c>IReadOnlyList&lt;string&gt;</c>.</summary>
public sealed partial class ThingGetAllResultOneOrMore : ApiUnion, IApiUnion<ThingGetAllResultOneOrMore>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.List(JsonCodec.String));

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultOneOrMore"/> class with a value of type
    /// <c>string</c>.</summary>
    public ThingGetAllResultOneOrMore(string value)
        : base(value, JsonCodec.String)
    {
    }

    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultOneOrMore"/> class with a value of type
    /// <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public ThingGetAllResultOneOrMore(IReadOnlyList<string> value)
        : base(value, JsonCodec.List(JsonCodec.String))
    {
    }

    public bool TryGetStringList([NotNullWhen(true)] out IReadOnlyList<string>? value) => TryGet<IReadOnlyList<string>>(out value);
}

/// <summary>One of <c>Part</c>, <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
public sealed partial class ThingGetAllResultPartOrParts : ApiUnion, IApiUnion<ThingGetAllResultPartOrParts>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Part>())
        .Add(JsonCodec.List(JsonCodec.Model<Part>()));

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultPartOrParts"/> class with a value of type
    /// <c>Part</c>.</summary>
    public ThingGetAllResultPartOrParts(Part value)
        : base(value, JsonCodec.Model<Part>())
    {
    }

    public bool TryGetPart([NotNullWhen(true)] out Part? value) => TryGet<Part>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultPartOrParts"/> class with a value of type
    /// <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
    public ThingGetAllResultPartOrParts(IReadOnlyList<Part> value)
        : base(value, JsonCodec.List(JsonCodec.Model<Part>()))
    {
    }

    public bool TryGetPartList([NotNullWhen(true)] out IReadOnlyList<Part>? value) => TryGet<IReadOnlyList<Part>>(out value);
}

public readonly partial struct ThingMixedValue : IOpenEnum<ThingMixedValue>
{
    /// <summary><c>auto</c></summary>
    public static ThingMixedValue Auto => new(Values.Auto);
}
