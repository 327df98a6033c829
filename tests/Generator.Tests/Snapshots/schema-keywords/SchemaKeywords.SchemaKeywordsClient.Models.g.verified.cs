public sealed partial class Holder : ApiModel
{
    public HolderInner? Inner { get => Get(_inner, "inner"); init => _inner = value; }
}

public sealed partial class HolderInner : ApiModel
{
    public int? X { get => Get(_x, "x"); init => _x = value; }
}

public sealed partial class Things : ApiModel
{
    public IReadOnlyList<StringOrInt32>? Tuple { get => Get(_tuple, "tuple"); init => _tuple = value; }
    public IReadOnlyList<double>? Point { get => Get(_point, "point"); init => _point = value; }
    public IReadOnlyList<StringOrBoolean>? WithRest { get => Get(_withRest, "with_rest"); init => _withRest = value; }
    public JsonElement? Anything { get => Get(_anything, "anything"); init => _anything = value; }
    public JsonElement? Nothing { get => Get(_nothing, "nothing"); init => _nothing = value; }
    public JsonElement? NotText { get => Get(_notText, "not_text"); init => _notText = value; }
    public string? TextBut { get => Get(_textBut, "text_but"); init => _textBut = value; }
    public ThingsConstant? Constant { get => Get(_constant, "constant"); init => _constant = value; }
    /// <summary>Always 5.</summary>
    public int? Number { get => Get(_number, "number"); init => _number = value; }
    /// <summary>Always true.</summary>
    public bool? Yes { get => Get(_yes, "yes"); init => _yes = value; }
    public JsonElement? NoValue { get => Get(_noValue, "no_value"); init => _noValue = value; }
    public HolderInner? Local { get => Get(_local, "local"); init => _local = value; }
    public Holder? Holder { get => Get(_holder, "holder"); init => _holder = value; }
    public byte[]? Encoded { get => Get(_encoded, "encoded"); init => _encoded = value; }
    public Optional<string?> NullableWord { get => Get(_nullableWord, "nullable_word"); init => _nullableWord = value; }
    public ThingsConditional? Conditional { get => Get(_conditional, "conditional"); init => _conditional = value; }
}

public sealed partial class ThingsConditional : ApiModel
{
    public string? Kind { get => Get(_kind, "kind"); init => _kind = value; }
}

/// <summary>One of <c>string</c>, <c>bool</c>.</summary>
public sealed partial class StringOrBoolean : ApiUnion
{
    public StringOrBoolean(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public StringOrBoolean(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);
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

public readonly partial struct ThingsConstant : IOpenEnum<ThingsConstant>
{
    /// <summary><c>fixed</c></summary>
    public static ThingsConstant Fixed => new(Values.Fixed);
}
