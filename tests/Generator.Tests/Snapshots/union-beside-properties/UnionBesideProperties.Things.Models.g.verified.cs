public sealed partial class A : ApiModel<A>
{
    /// <summary>Always <c>a</c>.</summary>
    public string? Kind => Get(_kind, "kind");
    /// <summary>Gets or sets <c>a</c>.</summary>
    public long? AValue { get => Get(_aValue, "a"); init => _aValue = value; }
}

public sealed partial class B : ApiModel<B>
{
    /// <summary>Always <c>b</c>.</summary>
    public string? Kind => Get(_kind, "kind");
    /// <summary>Gets or sets <c>b</c>.</summary>
    public long? BValue { get => Get(_bValue, "b"); init => _bValue = value; }
}

public sealed partial class ThingCreateWithX : ApiModel<ThingCreateWithX>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public long? X { get => Get(_x, "x"); set => Set(out _x, value, "x"); }
}

public sealed partial class ThingCreateWithY : ApiModel<ThingCreateWithY>
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public long? Y { get => Get(_y, "y"); set => Set(out _y, value, "y"); }
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public ThingGetAllResultCovered? Covered { get => Get(_covered, "covered"); init => _covered = value; }
    public ThingGetAllResultBeside? Beside { get => Get(_beside, "beside"); init => _beside = value; }
    public ThingGetAllResultConditions? Conditions { get => Get(_conditions, "conditions"); init => _conditions = value; }
    public ThingGetAllResultBothWithA? Both { get => Get(_both, "both"); init => _both = value; }
    public ThingGetAllResultResult? Result { get => Get(_result, "result"); init => _result = value; }
}

public sealed partial class ThingGetAllResultBeside : ApiModel<ThingGetAllResultBeside>
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class ThingGetAllResultBothWithA : ApiModel<ThingGetAllResultBothWithA>
{
    public long? A { get => Get(_a, "a"); init => _a = value; }
    public string? Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public long? B { get => Get(_b, "b"); init => _b = value; }
}

public sealed partial class ThingGetAllResultConditions : ApiModel<ThingGetAllResultConditions>
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingGetAllResultResult : ApiModel<ThingGetAllResultResult>
{
    public IReadOnlyList<A>? Result { get => Get(_result, "result"); init => _result = value; }
}

/// <summary>One of <c>ThingCreateWithX</c>, <c>ThingCreateWithY</c>.</summary>
public sealed partial class ThingCreate : ApiUnion
{
    public ThingCreate(ThingCreateWithX value)
        : base(value, JsonCodec.Model<ThingCreateWithX>())
    public bool TryGetThingCreateWithX([NotNullWhen(true)] out ThingCreateWithX? value) => TryGet<ThingCreateWithX>(out value);

    public ThingCreate(ThingCreateWithY value)
        : base(value, JsonCodec.Model<ThingCreateWithY>())
    public bool TryGetThingCreateWithY([NotNullWhen(true)] out ThingCreateWithY? value) => TryGet<ThingCreateWithY>(out value);
}

/// <summary>One of <c>A</c>, <c>B</c>.</summary>
public sealed partial class ThingGetAllResultCovered : ApiUnion
{
    public ThingGetAllResultCovered(A value)
        : base(value, JsonCodec.Model<A>())
    public bool TryGetA([NotNullWhen(true)] out A? value) => TryGet<A>(out value);

    public ThingGetAllResultCovered(B value)
        : base(value, JsonCodec.Model<B>())
    public bool TryGetB([NotNullWhen(true)] out B? value) => TryGet<B>(out value);
}
