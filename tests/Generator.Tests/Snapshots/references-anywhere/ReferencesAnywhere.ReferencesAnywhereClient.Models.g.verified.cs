public sealed partial class A : ApiModel
{
    public B? B { get => Get(_b, "b"); init => _b = value; }
    public IReadOnlyList<ListItems>? List { get => Get(_list, "list"); init => _list = value; }
    public Any? Any { get => Get(_any, "any"); init => _any = value; }
}

public sealed partial class All : ApiModel
{
    public B? Ab { get => Get(_ab, "ab"); init => _ab = value; }
    public ListItems? Ai { get => Get(_ai, "ai"); init => _ai = value; }
    public AnyAnyOf1? Aa { get => Get(_aa, "aa"); init => _aa = value; }
    public X? X { get => Get(_x, "x"); init => _x = value; }
    public Old? Old { get => Get(_old, "old"); init => _old = value; }
    public WithSpace? Sp { get => Get(_sp, "sp"); init => _sp = value; }
    public WithSpace? Sp2 { get => Get(_sp2, "sp2"); init => _sp2 = value; }
    public Anch? Anch { get => Get(_anch, "anch"); init => _anch = value; }
    public Ided? Ided { get => Get(_ided, "ided"); init => _ided = value; }
    public IdedIn? Idin { get => Get(_idin, "idin"); init => _idin = value; }
    public Dyn? Dyn { get => Get(_dyn, "dyn"); init => _dyn = value; }
    public A? Alias { get => Get(_alias, "alias"); init => _alias = value; }
    public A? Alias2 { get => Get(_alias2, "alias2"); init => _alias2 = value; }
    public A? Real { get => Get(_real, "real"); init => _real = value; }
    public IReadOnlyList<IReadOnlyList<ListItems>>? Arr { get => Get(_arr, "arr"); init => _arr = value; }
    public long? Param { get => Get(_param, "param"); init => _param = value; }
    public string? Hdr { get => Get(_hdr, "hdr"); init => _hdr = value; }
    public JsonElement? Whole { get => Get(_whole, "whole"); init => _whole = value; }
    public JsonElement? Noway { get => Get(_noway, "noway"); init => _noway = value; }
}

public sealed partial class Anch : ApiModel
{
    public string? An { get => Get(_an, "an"); init => _an = value; }
}

public sealed partial class AnyAnyOf1 : ApiModel
{
    public string? Aa { get => Get(_aa, "aa"); init => _aa = value; }
}

public sealed partial class B : ApiModel
{
    public string? C { get => Get(_c, "c"); init => _c = value; }
}

public sealed partial class BN : ApiModel
{
    public int? Z { get => Get(_z, "z"); init => _z = value; }
}

public sealed partial class Dyn : ApiModel
{
    public IReadOnlyList<Dyn>? Kids { get => Get(_kids, "kids"); init => _kids = value; }
}

public sealed partial class IdGet200 : ApiModel
{
    public required BV V { get => Get(_v, "v"); init => _v = value; }
    public BN? N { get => Get(_n, "n"); init => _n = value; }
}

public sealed partial class Ided : ApiModel
{
    public string? Idp { get => Get(_idp, "idp"); init => _idp = value; }
}

public sealed partial class IdedIn : ApiModel
{
    public string? Inn { get => Get(_inn, "inn"); init => _inn = value; }
}

public sealed partial class ListItems : ApiModel
{
    public int? I { get => Get(_i, "i"); init => _i = value; }
}

public sealed partial class Old : ApiModel
{
    /// <summary>Gets or sets <c>old</c>.</summary>
    public string? OldValue { get => Get(_oldValue, "old"); init => _oldValue = value; }
}

public sealed partial class PostCBody : ApiModel
{
    public B? B { get => Get(_b, "b"); set => Set(out _b, value, "b"); }
    public IReadOnlyList<ListItems>? List { get => Get(_list, "list"); set => Set(out _list, value, "list"); }
    public Any? Any { get => Get(_any, "any"); set => Set(out _any, value, "any"); }
}

public sealed partial class WithSpace : ApiModel
{
    public string? Sp { get => Get(_sp, "sp"); init => _sp = value; }
}

public sealed partial class X : ApiModel
{
    /// <summary>Gets or sets <c>x</c>.</summary>
    public string? XValue { get => Get(_xValue, "x"); init => _xValue = value; }
    public X? Self { get => Get(_self, "self"); init => _self = value; }
}

/// <summary>One of <c>string</c>, <c>AnyAnyOf1</c>.</summary>
public sealed partial class Any : ApiUnion
{
    public Any(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public Any(AnyAnyOf1 value)
        : base(value, JsonCodec.Model<AnyAnyOf1>())
    public bool TryGetAnyAnyOf1([NotNullWhen(true)] out AnyAnyOf1? value) => TryGet<AnyAnyOf1>(out value);
}

public readonly partial struct BV : IOpenEnum<BV>
{
    /// <summary><c>q</c></summary>
    public static BV Q => new(Values.Q);
    /// <summary><c>r</c></summary>
    public static BV R => new(Values.R);
}
