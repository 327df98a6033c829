partial class A : IApiModel<A>
{
        json.Optional("b"u8, ref _b, JsonCodec.Model<AB>());
        json.Optional("list"u8, ref _list, JsonCodec.List(JsonCodec.Model<AListItems>()));
        json.Optional("any"u8, ref _any, JsonCodec.Union<AAny>());
}
partial class AAnyAnyOf1 : IApiModel<AAnyAnyOf1>
{
        json.Optional("aa"u8, ref _aa, JsonCodec.String);
}
partial class AB : IApiModel<AB>
{
        json.Optional("c"u8, ref _c, JsonCodec.String);
}
partial class AListItems : IApiModel<AListItems>
{
        json.Optional("i"u8, ref _i, JsonCodec.Int64);
}
partial class AAny : IApiUnion<AAny>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Model<AAnyAnyOf1>());
}
