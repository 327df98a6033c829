public sealed partial class Class : ApiModel<Class>
{
    public string? X { get => Get(_x); init => _x = value; }

        json.OptionalString("x"u8, ref _x);
}

public sealed partial class EqualsModel : ApiModel<EqualsModel>
{
    public string? Y { get => Get(_y); init => _y = value; }

        json.OptionalString("y"u8, ref _y);
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ApiUnionModel? A { get => Get(_a); init => _a = value; }
    public TryGetString? B { get => Get(_b); init => _b = value; }
    public ValueModel? C { get => Get(_c); init => _c = value; }
    public UnionCase? D { get => Get(_d); init => _d = value; }

        json.Optional("a"u8, ref _a, JsonCodec.Union<ApiUnionModel>());
        json.Optional("b"u8, ref _b, JsonCodec.Union<TryGetString>());
        json.Optional("c"u8, ref _c, JsonCodec.Union<ValueModel>());
        json.Optional("d"u8, ref _d, JsonCodec.Union<UnionCase>());
}

/// <summary>One of <c>string</c>, <c>Class</c>, <c>EqualsModel</c>.</summary>
public sealed partial class ApiUnionModel : ApiUnion, IApiUnion<ApiUnionModel>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Model<Class>())
        .Add(JsonCodec.Model<EqualsModel>());

    public ApiUnionModel(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ApiUnionModel(Class value)
        : base(value, JsonCodec.Model<Class>())
    public bool TryGetClass([NotNullWhen(true)] out Class? value) => TryGet<Class>(out value);

    public ApiUnionModel(EqualsModel value)
        : base(value, JsonCodec.Model<EqualsModel>())
    public bool TryGetEqualsModel([NotNullWhen(true)] out EqualsModel? value) => TryGet<EqualsModel>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class TryGetString : ApiUnion, IApiUnion<TryGetString>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public TryGetString(string value)
        : base(value, JsonCodec.String)
    public bool TryGetStringValue([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public TryGetString(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>bool</c>, <c>Class</c>.</summary>
public sealed partial class UnionCase : ApiUnion, IApiUnion<UnionCase>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Boolean)
        .Add(JsonCodec.Model<Class>());

    public UnionCase(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);

    public UnionCase(Class value)
        : base(value, JsonCodec.Model<Class>())
    public bool TryGetClass([NotNullWhen(true)] out Class? value) => TryGet<Class>(out value);
}

/// <summary>One of <c>Class</c>, <c>EqualsModel</c>.</summary>
public sealed partial class ValueModel : ApiUnion, IApiUnion<ValueModel>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Class>())
        .Add(JsonCodec.Model<EqualsModel>());

    public ValueModel(Class value)
        : base(value, JsonCodec.Model<Class>())
    public bool TryGetClass([NotNullWhen(true)] out Class? value) => TryGet<Class>(out value);

    public ValueModel(EqualsModel value)
        : base(value, JsonCodec.Model<EqualsModel>())
    public bool TryGetEqualsModel([NotNullWhen(true)] out EqualsModel? value) => TryGet<EqualsModel>(out value);
}
