public sealed partial class Class : ApiModel<Class>
{
    public string? X { get => Get(_x, "x"); init => _x = value; }
}

public sealed partial class EqualsModel : ApiModel<EqualsModel>
{
    public string? Y { get => Get(_y, "y"); init => _y = value; }
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ApiUnionModel? A { get => Get(_a, "a"); init => _a = value; }
    public TryGetString? B { get => Get(_b, "b"); init => _b = value; }
    public ValueModel? C { get => Get(_c, "c"); init => _c = value; }
    public UnionCase? D { get => Get(_d, "d"); init => _d = value; }
}

/// <summary>One of <c>string</c>, <c>Class</c>, <c>EqualsModel</c>.</summary>
public sealed partial class ApiUnionModel : ApiUnion
{
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
public sealed partial class TryGetString : ApiUnion
{
    public TryGetString(string value)
        : base(value, JsonCodec.String)
    public bool TryGetStringValue([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public TryGetString(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>bool</c>, <c>Class</c>.</summary>
public sealed partial class UnionCase : ApiUnion
{
    public UnionCase(bool value)
        : base(value, JsonCodec.Boolean)
    public bool TryGetBoolean(out bool value) => TryGet<bool>(out value);

    public UnionCase(Class value)
        : base(value, JsonCodec.Model<Class>())
    public bool TryGetClass([NotNullWhen(true)] out Class? value) => TryGet<Class>(out value);
}

/// <summary>One of <c>Class</c>, <c>EqualsModel</c>.</summary>
public sealed partial class ValueModel : ApiUnion
{
    public ValueModel(Class value)
        : base(value, JsonCodec.Model<Class>())
    public bool TryGetClass([NotNullWhen(true)] out Class? value) => TryGet<Class>(out value);

    public ValueModel(EqualsModel value)
        : base(value, JsonCodec.Model<EqualsModel>())
    public bool TryGetEqualsModel([NotNullWhen(true)] out EqualsModel? value) => TryGet<EqualsModel>(out value);
}
