partial class Range : IApiModel<Range>
{
        json.Optional("gt"u8, ref _gt, JsonCodec.Int64);
        json.Optional("lt"u8, ref _lt, JsonCodec.Int64);
}
partial class Thing : IApiUnion<Thing>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetCreatedParameter : IApiUnion<ThingGetCreatedParameter>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Range>())
        .Add(JsonCodec.Int64);
}
partial class ThingGetIdParameter : IApiUnion<ThingGetIdParameter>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetLimitParameter : IApiUnion<ThingGetLimitParameter>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Int64)
        .Add(JsonCodec.Enum<ThingLimitValue>());
}
