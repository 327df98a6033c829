public sealed partial class All : ApiModel<All>
{
    public AB? Ab { get => Get(_ab); init => _ab = value; }
    public AListItems? Ai { get => Get(_ai); init => _ai = value; }
    public AAnyAnyOf1? Aa { get => Get(_aa); init => _aa = value; }
    public X? X { get => Get(_x); init => _x = value; }
    public Old? Old { get => Get(_old); init => _old = value; }
    public WithSpace? Sp { get => Get(_sp); init => _sp = value; }
    public WithSpace? Sp2 { get => Get(_sp2); init => _sp2 = value; }
    public Anch? Anch { get => Get(_anch); init => _anch = value; }
    public Ided? Ided { get => Get(_ided); init => _ided = value; }
    public IdedIn? Idin { get => Get(_idin); init => _idin = value; }
    public Dyn? Dyn { get => Get(_dyn); init => _dyn = value; }
    public A? Alias { get => Get(_alias); init => _alias = value; }
    public A? Alias2 { get => Get(_alias2); init => _alias2 = value; }
    public A? Real { get => Get(_real); init => _real = value; }
    public IReadOnlyList<IReadOnlyList<AListItems>>? Arr { get => Get(_arr); init => _arr = value; }
    public long? Param { get => Get(_param); init => _param = value; }
    public string? Hdr { get => Get(_hdr); init => _hdr = value; }
    public JsonElement? Whole { get => Get(_whole); init => _whole = value; }
    public JsonElement? Noway { get => Get(_noway); init => _noway = value; }

        json.OptionalModel("ab"u8, ref _ab);
        json.OptionalModel("ai"u8, ref _ai);
        json.OptionalModel("aa"u8, ref _aa);
        json.OptionalModel("x"u8, ref _x);
        json.OptionalModel("old"u8, ref _old);
        json.OptionalModel("sp"u8, ref _sp);
        json.OptionalModel("sp2"u8, ref _sp2);
        json.OptionalModel("anch"u8, ref _anch);
        json.OptionalModel("ided"u8, ref _ided);
        json.OptionalModel("idin"u8, ref _idin);
        json.OptionalModel("dyn"u8, ref _dyn);
        json.OptionalModel("alias"u8, ref _alias);
        json.OptionalModel("alias2"u8, ref _alias2);
        json.OptionalModel("real"u8, ref _real);
        json.Optional("arr"u8, ref _arr, JsonCodec.List(JsonCodec.List(JsonCodec.Model<AListItems>())));
        json.OptionalInt64("param"u8, ref _param);
        json.OptionalString("hdr"u8, ref _hdr);
        json.Optional("whole"u8, ref _whole, JsonCodec.Json);
        json.Optional("noway"u8, ref _noway, JsonCodec.Json);
}

public sealed partial class Anch : ApiModel<Anch>
{
    public string? An { get => Get(_an); init => _an = value; }

        json.OptionalString("an"u8, ref _an);
}

public sealed partial class Dyn : ApiModel<Dyn>
{
    public IReadOnlyList<Dyn>? Kids { get => Get(_kids); init => _kids = value; }

        json.OptionalModels("kids"u8, ref _kids);
}

public sealed partial class Ided : ApiModel<Ided>
{
    public string? Idp { get => Get(_idp); init => _idp = value; }

        json.OptionalString("idp"u8, ref _idp);
}

public sealed partial class IdedIn : ApiModel<IdedIn>
{
    public string? Inn { get => Get(_inn); init => _inn = value; }

        json.OptionalString("inn"u8, ref _inn);
}

public sealed partial class Old : ApiModel<Old>
{
    /// <summary>Gets or sets <c>old</c>.</summary>
    public string? OldValue { get => Get(_oldValue, name: "old"); init => _oldValue = value; }

        json.OptionalString("old"u8, ref _oldValue);
}

public sealed partial class WithSpace : ApiModel<WithSpace>
{
    public string? Sp { get => Get(_sp); init => _sp = value; }

        json.OptionalString("sp"u8, ref _sp);
}

public sealed partial class X : ApiModel<X>
{
    /// <summary>Gets or sets <c>x</c>.</summary>
    public string? XValue { get => Get(_xValue, name: "x"); init => _xValue = value; }
    public X? Self { get => Get(_self); init => _self = value; }

        json.OptionalString("x"u8, ref _xValue);
        json.OptionalModel("self"u8, ref _self);
}
