public sealed partial class Part : ApiModel
{
    public int? Number { get => Get(_number, "number"); init => _number = value; }
}

public sealed partial class Things : ApiModel
{
    public required StringOrInt32 Id { get => Get(_id, "id"); init => _id = value; }
    public required StringOrInt32? Limit { get => Get(_limit, "limit"); init => _limit = value; }
    public BooleanOrString? Flag { get => Get(_flag, "flag"); init => _flag = value; }
    public StringOrStringList? OneOrMore { get => Get(_oneOrMore, "one_or_more"); init => _oneOrMore = value; }
    public ThingsPartOrParts? PartOrParts { get => Get(_partOrParts, "part_or_parts"); init => _partOrParts = value; }
    public double? Count { get => Get(_count, "count"); init => _count = value; }
    public string? When { get => Get(_when, "when"); init => _when = value; }
    public Optional<string?> OnlyNullBeside { get => Get(_onlyNullBeside, "only_null_beside"); init => _onlyNullBeside = value; }
    public Optional<Part?> Name { get => Get(_name, "name"); init => _name = value; }
    public JsonElement? Anything { get => Get(_anything, "anything"); init => _anything = value; }
    public IReadOnlyList<double?>? Bounds { get => Get(_bounds, "bounds"); init => _bounds = value; }
    public ThingsContradicting? Contradicting { get => Get(_contradicting, "contradicting"); init => _contradicting = value; }
    public ThingsMixed? Mixed { get => Get(_mixed, "mixed"); init => _mixed = value; }
}

/// <summary>One of <c>bool</c>, <c>string</c>.</summary>
public sealed partial class BooleanOrString : ApiUnion
{
    public BooleanOrString(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);

    public BooleanOrString(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
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

/// <summary>One of <c>string</c>, <c>IReadOnlyList&lt;string&gt;</c>.</summary>
public sealed partial class StringOrStringList : ApiUnion
{
    public StringOrStringList(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    /// <summary>Initializes a new instance of the <see cref="StringOrStringList"/> class with a value of type
    /// <c>IReadOnlyList&lt;string&gt;</c>.</summary>
    public StringOrStringList(IReadOnlyList<string> value)
        : base(value, JsonCodec.List(JsonCodec.String))
    {
    }

    public bool TryGetStringList([NotNullWhen(true)] out IReadOnlyList<string>? value) => TryGet<IReadOnlyList<string>>(out value);
}

/// <summary>One of <c>string</c>, <c>Part</c>, <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
public sealed partial class ThingsContradicting : ApiUnion
{
    public ThingsContradicting(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingsContradicting(Part value)
        : base(value, JsonCodec.Model<Part>())
    public bool TryGetPart([NotNullWhen(true)] out Part? value) => TryGet<Part>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingsContradicting"/> class with a value of type
    /// <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
    public ThingsContradicting(IReadOnlyList<Part> value)
        : base(value, JsonCodec.List(JsonCodec.Model<Part>()))
    {
    }

    public bool TryGetPartList([NotNullWhen(true)] out IReadOnlyList<Part>? value) => TryGet<IReadOnlyList<Part>>(out value);
}

/// <summary>One of <c>ThingsMixedValue</c>, <c>int</c>.</summary>
public sealed partial class ThingsMixed : ApiUnion
{
    public ThingsMixed(ThingsMixedValue value)
        : base(value, JsonCodec.Enum<ThingsMixedValue>())
    public bool TryGetThingsMixedValue(out ThingsMixedValue value) => TryGet<ThingsMixedValue>(out value);

    public ThingsMixed(int value)
        : base(value, JsonCodec.Int32)
    public bool TryGetInt32(out int value) => TryGet<int>(out value);
}

/// <summary>One of <c>Part</c>, <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
public sealed partial class ThingsPartOrParts : ApiUnion
{
    public ThingsPartOrParts(Part value)
        : base(value, JsonCodec.Model<Part>())
    public bool TryGetPart([NotNullWhen(true)] out Part? value) => TryGet<Part>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingsPartOrParts"/> class with a value of type
    /// <c>IReadOnlyList&lt;Part&gt;</c>.</summary>
    public ThingsPartOrParts(IReadOnlyList<Part> value)
        : base(value, JsonCodec.List(JsonCodec.Model<Part>()))
    {
    }

    public bool TryGetPartList([NotNullWhen(true)] out IReadOnlyList<Part>? value) => TryGet<IReadOnlyList<Part>>(out value);
}

public readonly partial struct ThingsMixedValue : IOpenEnum<ThingsMixedValue>
{
    /// <summary><c>auto</c></summary>
    public static ThingsMixedValue Auto => new(Values.Auto);
}
