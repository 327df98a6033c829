public sealed partial class Holder : ApiModel<Holder>
{
    public HolderInner? Inner { get => Get(_inner); init => _inner = value; }

        json.OptionalModel("inner"u8, ref _inner);
}

public sealed partial class HolderInner : ApiModel<HolderInner>
{
    public long? X { get => Get(_x); init => _x = value; }

        json.OptionalInt64("x"u8, ref _x);
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public IReadOnlyList<ThingGetAllResultTuple>? Tuple { get => Get(_tuple); init => _tuple = value; }
    public IReadOnlyList<double>? Point { get => Get(_point); init => _point = value; }
    public IReadOnlyList<ThingGetAllResultWithRest>? WithRest { get => Get(_withRest); init => _withRest = value; }
    public JsonElement? Anything { get => Get(_anything); init => _anything = value; }
    public JsonElement? Nothing { get => Get(_nothing); init => _nothing = value; }
    public JsonElement? NotText { get => Get(_notText); init => _notText = value; }
    public string? TextBut { get => Get(_textBut); init => _textBut = value; }
    public ThingConstant? Constant { get => Get(_constant); init => _constant = value; }
    /// <summary>Always <c>5</c>.</summary>
    public int? Number { get => Get(_number); init => _number = value; }
    /// <summary>Always <c>true</c>.</summary>
    public bool? Yes { get => Get(_yes); init => _yes = value; }
    public JsonElement? NoValue { get => Get(_noValue); init => _noValue = value; }
    public HolderInner? Local { get => Get(_local); init => _local = value; }
    public Holder? Holder { get => Get(_holder); init => _holder = value; }
    public byte[]? Encoded { get => Get(_encoded); init => _encoded = value; }
    public Optional<string?> NullableWord { get => Get(_nullableWord); init => _nullableWord = value; }
    public ThingGetAllResultConditional? Conditional { get => Get(_conditional); init => _conditional = value; }

        json.Optional("tuple"u8, ref _tuple, JsonCodec.List(JsonCodec.Union<ThingGetAllResultTuple>()));
        json.Optional("point"u8, ref _point, JsonCodec.List(JsonCodec.Double));
        json.Optional("with_rest"u8, ref _withRest, JsonCodec.List(JsonCodec.Union<ThingGetAllResultWithRest>()));
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("nothing"u8, ref _nothing, JsonCodec.Json);
        json.Optional("not_text"u8, ref _notText, JsonCodec.Json);
        json.OptionalString("text_but"u8, ref _textBut);
        json.OptionalEnum("constant"u8, ref _constant);
        json.Optional("number"u8, ref _number, JsonCodec.Int32);
        json.OptionalBoolean("yes"u8, ref _yes);
        json.Optional("no_value"u8, ref _noValue, JsonCodec.Json);
        json.OptionalModel("local"u8, ref _local);
        json.OptionalModel("holder"u8, ref _holder);
        json.Optional("encoded"u8, ref _encoded, JsonCodec.Bytes);
        json.Optional("nullable_word"u8, ref _nullableWord, JsonCodec.String);
        json.OptionalModel("conditional"u8, ref _conditional);
}

public sealed partial class ThingGetAllResultConditional : ApiModel<ThingGetAllResultConditional>
{
    public string? Kind { get => Get(_kind); init => _kind = value; }

        json.OptionalString("kind"u8, ref _kind);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultTuple : ApiUnion, IApiUnion<ThingGetAllResultTuple>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingGetAllResultTuple(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultTuple(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>bool</c>.</summary>
public sealed partial class ThingGetAllResultWithRest : ApiUnion, IApiUnion<ThingGetAllResultWithRest>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Boolean);

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
