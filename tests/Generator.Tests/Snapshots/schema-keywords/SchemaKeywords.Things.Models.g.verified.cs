public sealed partial class Holder : ApiModel<Holder>
{
    public HolderInner? Inner { get => Get(_inner, "inner"); init => _inner = value; }
}

public sealed partial class HolderInner : ApiModel<HolderInner>
{
    public long? X { get => Get(_x, "x"); init => _x = value; }
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public IReadOnlyList<ThingGetAllResultTuple>? Tuple { get => Get(_tuple, "tuple"); init => _tuple = value; }
    public IReadOnlyList<double>? Point { get => Get(_point, "point"); init => _point = value; }
    public IReadOnlyList<ThingGetAllResultWithRest>? WithRest { get => Get(_withRest, "with_rest"); init => _withRest = value; }
    public JsonElement? Anything { get => Get(_anything, "anything"); init => _anything = value; }
    public JsonElement? Nothing { get => Get(_nothing, "nothing"); init => _nothing = value; }
    public JsonElement? NotText { get => Get(_notText, "not_text"); init => _notText = value; }
    public string? TextBut { get => Get(_textBut, "text_but"); init => _textBut = value; }
    public ThingConstant? Constant { get => Get(_constant, "constant"); init => _constant = value; }
    /// <summary>Always <c>5</c>.</summary>
    public int? Number { get => Get(_number, "number"); init => _number = value; }
    /// <summary>Always <c>true</c>.</summary>
    public bool? Yes { get => Get(_yes, "yes"); init => _yes = value; }
    public JsonElement? NoValue { get => Get(_noValue, "no_value"); init => _noValue = value; }
    public HolderInner? Local { get => Get(_local, "local"); init => _local = value; }
    public Holder? Holder { get => Get(_holder, "holder"); init => _holder = value; }
    public byte[]? Encoded { get => Get(_encoded, "encoded"); init => _encoded = value; }
    public Optional<string?> NullableWord { get => Get(_nullableWord, "nullable_word"); init => _nullableWord = value; }
    public ThingGetAllResultConditional? Conditional { get => Get(_conditional, "conditional"); init => _conditional = value; }
}

public sealed partial class ThingGetAllResultConditional : ApiModel<ThingGetAllResultConditional>
{
    public string? Kind { get => Get(_kind, "kind"); init => _kind = value; }
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultTuple : ApiUnion
{
    public ThingGetAllResultTuple(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultTuple(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>bool</c>.</summary>
public sealed partial class ThingGetAllResultWithRest : ApiUnion
{
    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultWithRest"/> class with a value of type
    /// <c>string</c>.</summary>
    public ThingGetAllResultWithRest(string value)
        : base(value, JsonCodec.String)
    {
    }

    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultWithRest(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);
}

public readonly partial struct ThingConstant : IOpenEnum<ThingConstant>
{
    /// <summary><c>fixed</c></summary>
    public static ThingConstant Fixed => new(Values.Fixed);
}
