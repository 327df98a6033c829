public sealed partial class A : ApiModel
{
    /// <summary>Always a.</summary>
    public string? Kind => Get(_kind, "kind");
    /// <summary>Gets or sets <c>a</c>.</summary>
    public int? AValue { get => Get(_aValue, "a"); init => _aValue = value; }
}

public sealed partial class B : ApiModel
{
    /// <summary>Always b.</summary>
    public string? Kind => Get(_kind, "kind");
    /// <summary>Gets or sets <c>b</c>.</summary>
    public int? BValue { get => Get(_bValue, "b"); init => _bValue = value; }
}

public sealed partial class ThingCreateWithName : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? X { get => Get(_x, "x"); set => Set(out _x, value, "x"); }
}

public sealed partial class ThingCreateWithNameObject : ApiModel
{
    public string? Name { get => Get(_name, "name"); set => Set(out _name, value, "name"); }
    public int? Y { get => Get(_y, "y"); set => Set(out _y, value, "y"); }
}

public sealed partial class ThingGetAllResult : ApiModel
{
    public ThingGetAllResultCovered? Covered { get => Get(_covered, "covered"); init => _covered = value; }
    public ThingGetAllResultBeside? Beside { get => Get(_beside, "beside"); init => _beside = value; }
    public ThingGetAllResultConditions? Conditions { get => Get(_conditions, "conditions"); init => _conditions = value; }
    public ThingGetAllResultBothWithA? Both { get => Get(_both, "both"); init => _both = value; }
    public ThingGetAllResultResult? Result { get => Get(_result, "result"); init => _result = value; }
}

public sealed partial class ThingGetAllResultBeside : ApiModel
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
}

public sealed partial class ThingGetAllResultBothWithA : ApiModel
{
    public int? A { get => Get(_a, "a"); init => _a = value; }
    public string? Kind { get => Get(_kind, "kind"); init => _kind = value; }
    public int? B { get => Get(_b, "b"); init => _b = value; }
}

public sealed partial class ThingGetAllResultConditions : ApiModel
{
    public string? Name { get => Get(_name, "name"); init => _name = value; }
    public string? Id { get => Get(_id, "id"); init => _id = value; }
}

public sealed partial class ThingGetAllResultResult : ApiModel
{
    public IReadOnlyList<A>? Result { get => Get(_result, "result"); init => _result = value; }
}

/// <summary>One of <c>ThingCreateWithName</c>, <c>ThingCreateWithNameObject</c>.</summary>
public sealed partial class ThingCreate : ApiUnion
{
    /// <summary>Initializes a new instance of the <see cref="ThingCreate"/> class with a value of type
    /// <c>ThingCreateWithName</c>.</summary>
    public ThingCreate(ThingCreateWithName value)
        : base(value, JsonCodec.Model<ThingCreateWithName>())
    {
    }

    public bool TryGetThingCreateWithName([NotNullWhen(true)] out ThingCreateWithName? value) => TryGet<ThingCreateWithName>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingCreate"/> class with a value of type
    /// <c>ThingCreateWithNameObject</c>.</summary>
    public ThingCreate(ThingCreateWithNameObject value)
        : base(value, JsonCodec.Model<ThingCreateWithNameObject>())
    {
    }

    public bool TryGetThingCreateWithNameObject([NotNullWhen(true)] out ThingCreateWithNameObject? value) => TryGet<ThingCreateWithNameObject>(out value);
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
