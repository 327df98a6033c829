partial class Range : IApiModel<Range>
{
        json.Optional("gt"u8, ref _gt, JsonCodec.Int32);
        json.Optional("lt"u8, ref _lt, JsonCodec.Int32);
}

partial class StringOrInt32 : IApiUnion<StringOrInt32>
{
    private static readonly UnionCases s_cases = new(discriminator: null, new UnionCase(JsonCodec.String), new UnionCase(JsonCodec.Int32));
}

partial class ThingGetCreated : IApiUnion<ThingGetCreated>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Model<Range>()),
        new UnionCase(JsonCodec.Int32));
}

partial class ThingGetLimit : IApiUnion<ThingGetLimit>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Int32),
        new UnionCase(JsonCodec.Enum<ThingGetLimitValue>()));
}
