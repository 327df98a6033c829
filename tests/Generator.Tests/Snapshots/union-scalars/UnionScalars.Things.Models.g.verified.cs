public sealed partial class Part : ApiModel<Part>
{
    public long? Number { get => Get(_number, "number"); init => _number = value; }
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public required ThingGetAllResultId Id { get => Get(_id, "id"); init => _id = value; }
    public required ThingGetAllResultLimit? Limit { get => Get(_limit, "limit"); init => _limit = value; }
    public ThingGetAllResultFlag? Flag { get => Get(_flag, "flag"); init => _flag = value; }
    public ThingGetAllResultOneOrMore? OneOrMore { get => Get(_oneOrMore, "one_or_more"); init => _oneOrMore = value; }
    public ThingGetAllResultPartOrParts? PartOrParts { get => Get(_partOrParts, "part_or_parts"); init => _partOrParts = value; }
    public double? Count { get => Get(_count, "count"); init => _count = value; }
    public string? When { get => Get(_when, "when"); init => _when = value; }
    public Optional<string?> OnlyNullBeside { get => Get(_onlyNullBeside, "only_null_beside"); init => _onlyNullBeside = value; }
    public Optional<Part?> Name { get => Get(_name, "name"); init => _name = value; }
    public JsonElement? Anything { get => Get(_anything, "anything"); init => _anything = value; }
    public IReadOnlyList<double?>? Bounds { get => Get(_bounds, "bounds"); init => _bounds = value; }
    public ThingGetAllResultContradicting? Contradicting { get => Get(_contradicting, "contradicting"); init => _contradicting = value; }
    public ThingGetAllResultMixed? Mixed { get => Get(_mixed, "mixed"); init => _mixed = value; }
}

/// <summary>One of <c>string</c>, <c>Part</c>, <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
public sealed partial class ThingGetAllResultContradicting : ApiUnion
{
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
public sealed partial class ThingGetAllResultFlag : ApiUnion
{
    public ThingGetAllResultFlag(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);

    public ThingGetAllResultFlag(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultId : ApiUnion
{
    public ThingGetAllResultId(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultId(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultLimit : ApiUnion
{
    public ThingGetAllResultLimit(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultLimit(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>ThingMixedValue</c>, <c>int</c>.</summary>
public sealed partial class ThingGetAllResultMixed : ApiUnion
{
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
public sealed partial class ThingGetAllResultOneOrMore : ApiUnion
{
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
public sealed partial class ThingGetAllResultPartOrParts : ApiUnion
{
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
