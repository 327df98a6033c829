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
        json.Optional("d"u8, ref _d, JsonCodec.Union<UnionCaseModel>());
}
partial class ApiUnionModel : IApiUnion<ApiUnionModel>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.String),
        new UnionCase(JsonCodec.Model<Class>()),
        new UnionCase(JsonCodec.Model<EqualsModel>()));
}
partial class TryGetString : IApiUnion<TryGetString>
{
    private static readonly UnionCases s_cases = new(discriminator: null, new UnionCase(JsonCodec.String), new UnionCase(JsonCodec.Int64));
}
partial class UnionCaseModel : IApiUnion<UnionCaseModel>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Boolean),
        new UnionCase(JsonCodec.Model<Class>()));
}
partial class ValueModel : IApiUnion<ValueModel>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Model<Class>()),
        new UnionCase(JsonCodec.Model<EqualsModel>()));
}
