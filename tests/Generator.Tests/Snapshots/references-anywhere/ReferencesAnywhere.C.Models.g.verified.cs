public sealed partial class A : ApiModel<A>
{
    public AB? B { get => Get(_b, "b"); set => Set(out _b, value, "b"); }
    public IReadOnlyList<AListItems>? List { get => Get(_list, "list"); set => Set(out _list, value, "list"); }
    public AAny? Any { get => Get(_any, "any"); set => Set(out _any, value, "any"); }
}

public sealed partial class AAnyAnyOf1 : ApiModel<AAnyAnyOf1>
{
    public string? Aa { get => Get(_aa, "aa"); set => Set(out _aa, value, "aa"); }
}

public sealed partial class AB : ApiModel<AB>
{
    public string? C { get => Get(_c, "c"); set => Set(out _c, value, "c"); }
}

public sealed partial class AListItems : ApiModel<AListItems>
{
    public long? I { get => Get(_i, "i"); set => Set(out _i, value, "i"); }
}

/// <summary>One of <c>string</c>, <c>AAnyAnyOf1</c>.</summary>
public sealed partial class AAny : ApiUnion
{
    public AAny(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public AAny(AAnyAnyOf1 value)
        : base(value, JsonCodec.Model<AAnyAnyOf1>())
    public bool TryGetAAnyAnyOf1([NotNullWhen(true)] out AAnyAnyOf1? value) => TryGet<AAnyAnyOf1>(out value);
}
