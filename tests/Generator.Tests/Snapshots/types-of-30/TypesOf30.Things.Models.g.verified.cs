public sealed partial class A : ApiModel<A>
{
    /// <summary>Gets or sets <c>a</c>.</summary>
    public required string AValue { get => Get(_aValue, "a"); init => _aValue = value; }
}

public sealed partial class B : ApiModel<B>
{
    /// <summary>Gets or sets <c>b</c>.</summary>
    public required string BValue { get => Get(_bValue, "b"); init => _bValue = value; }
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public Optional<string?> Maybe { get => Get(_maybe, "maybe"); init => _maybe = value; }
    public ThingGetAllResultEither? Either { get => Get(_either, "either"); init => _either = value; }
    public ThingConstant? Constant { get => Get(_constant, "constant"); init => _constant = value; }
    public ThingGetAllResultBoth? Both { get => Get(_both, "both"); init => _both = value; }

    public Optional<ThingGetAllResultNullableUnion?> NullableUnion
    {
        get => Get(_nullableUnion, "nullable_union");
        init => _nullableUnion = value;
    }

    public Optional<A?> NullableAll { get => Get(_nullableAll, "nullable_all"); init => _nullableAll = value; }
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultBoth : ApiUnion
{
    public ThingGetAllResultBoth(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultBoth(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultEither : ApiUnion
{
    public ThingGetAllResultEither(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultEither(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>A</c>, <c>B</c>.</summary>
public sealed partial class ThingGetAllResultNullableUnion : ApiUnion
{
    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultNullableUnion"/> class with a value of type
    /// <c>A</c>.</summary>
    public ThingGetAllResultNullableUnion(A value)
        : base(value, JsonCodec.Model<A>())
    {
    }

    public bool TryGetA([NotNullWhen(true)] out A? value) => TryGet<A>(out value);

    /// <summary>Initializes a new instance of the <see cref="ThingGetAllResultNullableUnion"/> class with a value of type
    /// <c>B</c>.</summary>
    public ThingGetAllResultNullableUnion(B value)
        : base(value, JsonCodec.Model<B>())
    {
    }

    public bool TryGetB([NotNullWhen(true)] out B? value) => TryGet<B>(out value);
}

public readonly partial struct ThingConstant : IOpenEnum<ThingConstant>
{
    /// <summary><c>x</c></summary>
    public static ThingConstant X => new(Values.X);
}
