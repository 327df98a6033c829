partial class A : IApiModel<A>
{
        json.Required("a"u8, ref _aValue, JsonCodec.String);
}
partial class B : IApiModel<B>
{
        json.Required("b"u8, ref _bValue, JsonCodec.String);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("maybe"u8, ref _maybe, JsonCodec.String);
        json.Optional("either"u8, ref _either, JsonCodec.Union<ThingGetAllResultEither>());
        json.Optional("constant"u8, ref _constant, JsonCodec.Enum<ThingConstant>());
        json.Optional("both"u8, ref _both, JsonCodec.Union<ThingGetAllResultBoth>());
        json.Optional("nullable_union"u8, ref _nullableUnion, JsonCodec.Union<ThingGetAllResultNullableUnion>());
        json.Optional("nullable_all"u8, ref _nullableAll, JsonCodec.Model<A>());
}
partial class ThingGetAllResultBoth : IApiUnion<ThingGetAllResultBoth>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetAllResultEither : IApiUnion<ThingGetAllResultEither>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetAllResultNullableUnion : IApiUnion<ThingGetAllResultNullableUnion>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<A>())
        .Add(JsonCodec.Model<B>());
}
