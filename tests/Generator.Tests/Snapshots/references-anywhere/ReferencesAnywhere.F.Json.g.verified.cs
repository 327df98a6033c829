partial class All : IApiModel<All>
{
        json.Optional("ab"u8, ref _ab, JsonCodec.Model<AB>());
        json.Optional("ai"u8, ref _ai, JsonCodec.Model<AListItems>());
        json.Optional("aa"u8, ref _aa, JsonCodec.Model<AAnyAnyOf1>());
        json.Optional("x"u8, ref _x, JsonCodec.Model<X>());
        json.Optional("old"u8, ref _old, JsonCodec.Model<Old>());
        json.Optional("sp"u8, ref _sp, JsonCodec.Model<WithSpace>());
        json.Optional("sp2"u8, ref _sp2, JsonCodec.Model<WithSpace>());
        json.Optional("anch"u8, ref _anch, JsonCodec.Model<Anch>());
        json.Optional("ided"u8, ref _ided, JsonCodec.Model<Ided>());
        json.Optional("idin"u8, ref _idin, JsonCodec.Model<IdedIn>());
        json.Optional("dyn"u8, ref _dyn, JsonCodec.Model<Dyn>());
        json.Optional("alias"u8, ref _alias, JsonCodec.Model<A>());
        json.Optional("alias2"u8, ref _alias2, JsonCodec.Model<A>());
        json.Optional("real"u8, ref _real, JsonCodec.Model<A>());
        json.Optional("arr"u8, ref _arr, JsonCodec.List(JsonCodec.List(JsonCodec.Model<AListItems>())));
        json.Optional("param"u8, ref _param, JsonCodec.Int64);
        json.Optional("hdr"u8, ref _hdr, JsonCodec.String);
        json.Optional("whole"u8, ref _whole, JsonCodec.Json);
        json.Optional("noway"u8, ref _noway, JsonCodec.Json);
}
partial class Anch : IApiModel<Anch>
{
        json.Optional("an"u8, ref _an, JsonCodec.String);
}
partial class Dyn : IApiModel<Dyn>
{
        json.Optional("kids"u8, ref _kids, JsonCodec.List(JsonCodec.Model<Dyn>()));
}
partial class Ided : IApiModel<Ided>
{
        json.Optional("idp"u8, ref _idp, JsonCodec.String);
}
partial class IdedIn : IApiModel<IdedIn>
{
        json.Optional("inn"u8, ref _inn, JsonCodec.String);
}
partial class Old : IApiModel<Old>
{
        json.Optional("old"u8, ref _oldValue, JsonCodec.String);
}
partial class WithSpace : IApiModel<WithSpace>
{
        json.Optional("sp"u8, ref _sp, JsonCodec.String);
}
partial class X : IApiModel<X>
{
        json.Optional("x"u8, ref _xValue, JsonCodec.String);
        json.Optional("self"u8, ref _self, JsonCodec.Model<X>());
}
