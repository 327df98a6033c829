public sealed partial class A : ApiModel<A>
{
    /// <summary>Always <c>a</c>.</summary>
    public string? Kind => Get(_kind);
    /// <summary>Gets or sets <c>a</c>.</summary>
    public long? AValue { get => Get(_aValue, name: "a"); init => _aValue = value; }

        json.OptionalString("kind"u8, ref _kind);
        json.OptionalInt64("a"u8, ref _aValue);
}

public sealed partial class B : ApiModel<B>
{
    /// <summary>Always <c>b</c>.</summary>
    public string? Kind => Get(_kind);
    /// <summary>Gets or sets <c>b</c>.</summary>
    public long? BValue { get => Get(_bValue, name: "b"); init => _bValue = value; }

        json.OptionalString("kind"u8, ref _kind);
        json.OptionalInt64("b"u8, ref _bValue);
}

public sealed partial class ThingCreateWithX : ApiModel<ThingCreateWithX>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }
    public long? X { get => Get(_x); set => Set(out _x, value); }

        json.OptionalString("name"u8, ref _name);
        json.OptionalInt64("x"u8, ref _x);
}

public sealed partial class ThingCreateWithY : ApiModel<ThingCreateWithY>
{
    public string? Name { get => Get(_name); set => Set(out _name, value); }
    public long? Y { get => Get(_y); set => Set(out _y, value); }

        json.OptionalString("name"u8, ref _name);
        json.OptionalInt64("y"u8, ref _y);
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ThingGetAllResultCovered? Covered { get => Get(_covered); init => _covered = value; }
    public ThingGetAllResultBeside? Beside { get => Get(_beside); init => _beside = value; }
    public ThingGetAllResultConditions? Conditions { get => Get(_conditions); init => _conditions = value; }
    public ThingGetAllResultBothWithA? Both { get => Get(_both); init => _both = value; }
    public ThingGetAllResultResult? Result { get => Get(_result); init => _result = value; }

        json.Optional("covered"u8, ref _covered, JsonCodec.Union<ThingGetAllResultCovered>());
        json.OptionalModel("beside"u8, ref _beside);
        json.OptionalModel("conditions"u8, ref _conditions);
        json.OptionalModel("both"u8, ref _both);
        json.OptionalModel("result"u8, ref _result);
}

public sealed partial class ThingGetAllResultBeside : ApiModel<ThingGetAllResultBeside>
{
    public string? Name { get => Get(_name); init => _name = value; }

        json.OptionalString("name"u8, ref _name);
}

public sealed partial class ThingGetAllResultBothWithA : ApiModel<ThingGetAllResultBothWithA>
{
    public long? A { get => Get(_a); init => _a = value; }
    public string? Kind { get => Get(_kind); init => _kind = value; }
    public long? B { get => Get(_b); init => _b = value; }

        json.OptionalInt64("a"u8, ref _a);
        json.OptionalString("kind"u8, ref _kind);
        json.OptionalInt64("b"u8, ref _b);
}

public sealed partial class ThingGetAllResultConditions : ApiModel<ThingGetAllResultConditions>
{
    public string? Name { get => Get(_name); init => _name = value; }
    public string? Id { get => Get(_id); init => _id = value; }

        json.OptionalString("name"u8, ref _name);
        json.OptionalString("id"u8, ref _id);
}

public sealed partial class ThingGetAllResultResult : ApiModel<ThingGetAllResultResult>
{
    public IReadOnlyList<A>? Result { get => Get(_result); init => _result = value; }

        json.OptionalModels("result"u8, ref _result);
}

/// <summary>One of <c>ThingCreateWithX</c>, <c>ThingCreateWithY</c>.</summary>
public sealed partial class ThingCreate : ApiUnion, IApiUnion<ThingCreate>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<ThingCreateWithX>())
        .Add(JsonCodec.Model<ThingCreateWithY>());

    public ThingCreate(ThingCreateWithX value)
        : base(value, JsonCodec.Model<ThingCreateWithX>())
    public bool TryGetThingCreateWithX([NotNullWhen(true)] out ThingCreateWithX? value) => TryGet<ThingCreateWithX>(out value);

    public ThingCreate(ThingCreateWithY value)
        : base(value, JsonCodec.Model<ThingCreateWithY>())
    public bool TryGetThingCreateWithY([NotNullWhen(true)] out ThingCreateWithY? value) => TryGet<ThingCreateWithY>(out value);
}

/// <summary>One of <c>A</c>, <c>B</c>.</summary>
public sealed partial class ThingGetAllResultCovered : ApiUnion, IApiUnion<ThingGetAllResultCovered>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<A>(), "a")
        .Add(JsonCodec.Model<B>(), "b");

    public ThingGetAllResultCovered(A value)
        : base(value, JsonCodec.Model<A>())
    public bool TryGetA([NotNullWhen(true)] out A? value) => TryGet<A>(out value);

    public ThingGetAllResultCovered(B value)
        : base(value, JsonCodec.Model<B>())
    public bool TryGetB([NotNullWhen(true)] out B? value) => TryGet<B>(out value);
}
