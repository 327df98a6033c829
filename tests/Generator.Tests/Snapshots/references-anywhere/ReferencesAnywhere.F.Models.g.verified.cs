public sealed partial class All : ApiModel<All>
{
    public AB? Ab { get => Get(_ab, "ab"); init => _ab = value; }
    public AListItems? Ai { get => Get(_ai, "ai"); init => _ai = value; }
    public AAnyAnyOf1? Aa { get => Get(_aa, "aa"); init => _aa = value; }
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
    public IReadOnlyList<IReadOnlyList<AListItems>>? Arr { get => Get(_arr, "arr"); init => _arr = value; }
    public long? Param { get => Get(_param, "param"); init => _param = value; }
    public string? Hdr { get => Get(_hdr, "hdr"); init => _hdr = value; }
    public JsonElement? Whole { get => Get(_whole, "whole"); init => _whole = value; }
    public JsonElement? Noway { get => Get(_noway, "noway"); init => _noway = value; }
}

public sealed partial class Anch : ApiModel<Anch>
{
    public string? An { get => Get(_an, "an"); init => _an = value; }
}

public sealed partial class Dyn : ApiModel<Dyn>
{
    public IReadOnlyList<Dyn>? Kids { get => Get(_kids, "kids"); init => _kids = value; }
}

public sealed partial class Ided : ApiModel<Ided>
{
    public string? Idp { get => Get(_idp, "idp"); init => _idp = value; }
}

public sealed partial class IdedIn : ApiModel<IdedIn>
{
    public string? Inn { get => Get(_inn, "inn"); init => _inn = value; }
}

public sealed partial class Old : ApiModel<Old>
{
    /// <summary>Gets or sets <c>old</c>.</summary>
    public string? OldValue { get => Get(_oldValue, "old"); init => _oldValue = value; }
}

public sealed partial class WithSpace : ApiModel<WithSpace>
{
    public string? Sp { get => Get(_sp, "sp"); init => _sp = value; }
}

public sealed partial class X : ApiModel<X>
{
    /// <summary>Gets or sets <c>x</c>.</summary>
    public string? XValue { get => Get(_xValue, "x"); init => _xValue = value; }
    public X? Self { get => Get(_self, "self"); init => _self = value; }
}
