public sealed partial class A : ApiModel<A>
{
    /// <summary>Gets or sets <c>a</c>.</summary>
    public required string AValue { get => Get(_aValue, name: "a"); init => _aValue = value; }

        json.RequiredString("a"u8, ref _aValue);
}

public sealed partial class B : ApiModel<B>
{
    /// <summary>Gets or sets <c>b</c>.</summary>
    public required string BValue { get => Get(_bValue, name: "b"); init => _bValue = value; }

        json.RequiredString("b"u8, ref _bValue);
}

public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    public Optional<string?> Maybe { get => Get(_maybe); init => _maybe = value; }
    public ThingGetAllResultEither? Either { get => Get(_either); init => _either = value; }
    public ThingConstant? Constant { get => Get(_constant); init => _constant = value; }
    public ThingGetAllResultBoth? Both { get => Get(_both); init => _both = value; }
    public Optional<ThingGetAllResultNullableUnion?> NullableUnion { get => Get(_nullableUnion); init => _nullableUnion = value; }
    public Optional<A?> NullableAll { get => Get(_nullableAll); init => _nullableAll = value; }

        json.Optional("maybe"u8, ref _maybe, JsonCodec.String);
        json.Optional("either"u8, ref _either, JsonCodec.Union<ThingGetAllResultEither>());
        json.OptionalEnum("constant"u8, ref _constant);
        json.Optional("both"u8, ref _both, JsonCodec.Union<ThingGetAllResultBoth>());
        json.Optional("nullable_union"u8, ref _nullableUnion, JsonCodec.Union<ThingGetAllResultNullableUnion>());
        json.Optional("nullable_all"u8, ref _nullableAll, JsonCodec.Model<A>());
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultBoth : ApiUnion, IApiUnion<ThingGetAllResultBoth>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingGetAllResultBoth(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultBoth(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingGetAllResultEither : ApiUnion, IApiUnion<ThingGetAllResultEither>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingGetAllResultEither(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingGetAllResultEither(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>One of <c>A</c>, <c>B</c>.</summary>
public sealed partial class ThingGetAllResultNullableUnion : ApiUnion, IApiUnion<ThingGetAllResultNullableUnion>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<A>())
        .Add(JsonCodec.Model<B>());

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
