public sealed partial class A : ApiModel
{
    /// <summary>Gets or sets <c>a</c>.</summary>
    public required string AValue { get => Get(_aValue, "a"); init => _aValue = value; }
}

public sealed partial class B : ApiModel
{
    /// <summary>Gets or sets <c>b</c>.</summary>
    public required string BValue { get => Get(_bValue, "b"); init => _bValue = value; }
}

public sealed partial class Things : ApiModel
{
    public Optional<string?> Maybe { get => Get(_maybe, "maybe"); init => _maybe = value; }
    public StringOrInt32? Either { get => Get(_either, "either"); init => _either = value; }
    public ThingsConstant? Constant { get => Get(_constant, "constant"); init => _constant = value; }
    public StringOrInt32? Both { get => Get(_both, "both"); init => _both = value; }
    public Optional<ThingsNullableUnion?> NullableUnion { get => Get(_nullableUnion, "nullable_union"); init => _nullableUnion = value; }
    public Optional<A?> NullableAll { get => Get(_nullableAll, "nullable_all"); init => _nullableAll = value; }
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

/// <summary>One of <c>A</c>, <c>B</c>.</summary>
public sealed partial class ThingsNullableUnion : ApiUnion
{
    public ThingsNullableUnion(A value)
        : base(value, JsonCodec.Model<A>())
    public bool TryGetA([NotNullWhen(true)] out A? value) => TryGet<A>(out value);

    public ThingsNullableUnion(B value)
        : base(value, JsonCodec.Model<B>())
    public bool TryGetB([NotNullWhen(true)] out B? value) => TryGet<B>(out value);
}

public readonly partial struct ThingsConstant : IOpenEnum<ThingsConstant>
{
    /// <summary><c>x</c></summary>
    public static ThingsConstant X => new(Values.X);
}
