partial class Class : IApiModel<Class>
{
        json.Optional("x"u8, ref _x, JsonCodec.String);
}
partial class EqualsModel : IApiModel<EqualsModel>
{
        json.Optional("y"u8, ref _y, JsonCodec.String);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("a"u8, ref _a, JsonCodec.Union<ApiUnionModel>());
        json.Optional("b"u8, ref _b, JsonCodec.Union<TryGetString>());
        json.Optional("c"u8, ref _c, JsonCodec.Union<ValueModel>());
        json.Optional("d"u8, ref _d, JsonCodec.Union<UnionCase>());
}
partial class ApiUnionModel : IApiUnion<ApiUnionModel>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Model<Class>())
        .Add(JsonCodec.Model<EqualsModel>());
}
partial class TryGetString : IApiUnion<TryGetString>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class UnionCase : IApiUnion<UnionCase>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Boolean)
        .Add(JsonCodec.Model<Class>());
}
partial class ValueModel : IApiUnion<ValueModel>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Class>())
        .Add(JsonCodec.Model<EqualsModel>());
}
