public sealed partial class A : ApiModel<A>
{
    public AB? B { get => Get(_b); set => Set(out _b, value); }
    public IReadOnlyList<AListItems>? List { get => Get(_list); set => Set(out _list, value); }
    public AAny? Any { get => Get(_any); set => Set(out _any, value); }

        json.OptionalModel("b"u8, ref _b);
        json.OptionalModels("list"u8, ref _list);
        json.Optional("any"u8, ref _any, JsonCodec.Union<AAny>());
}

public sealed partial class AAnyAnyOf1 : ApiModel<AAnyAnyOf1>
{
    public string? Aa { get => Get(_aa); set => Set(out _aa, value); }

        json.OptionalString("aa"u8, ref _aa);
}

public sealed partial class AB : ApiModel<AB>
{
    public string? C { get => Get(_c); set => Set(out _c, value); }

        json.OptionalString("c"u8, ref _c);
}

public sealed partial class AListItems : ApiModel<AListItems>
{
    public long? I { get => Get(_i); set => Set(out _i, value); }

        json.OptionalInt64("i"u8, ref _i);
}

/// <summary>One of <c>string</c>, <c>AAnyAnyOf1</c>.</summary>
public sealed partial class AAny : ApiUnion, IApiUnion<AAny>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Model<AAnyAnyOf1>());

    public AAny(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public AAny(AAnyAnyOf1 value)
        : base(value, JsonCodec.Model<AAnyAnyOf1>())
    public bool TryGetAAnyAnyOf1([NotNullWhen(true)] out AAnyAnyOf1? value) => TryGet<AAnyAnyOf1>(out value);
}
