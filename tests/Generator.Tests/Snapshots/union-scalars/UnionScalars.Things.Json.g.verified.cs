partial class Part : IApiModel<Part>
{
        json.Optional("number"u8, ref _number, JsonCodec.Int64);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Required("id"u8, ref _id, JsonCodec.Union<ThingGetAllResultId>());
        json.Nullable("limit"u8, ref _limit, JsonCodec.Union<ThingGetAllResultLimit>());
        json.Optional("flag"u8, ref _flag, JsonCodec.Union<ThingGetAllResultFlag>());
        json.Optional("one_or_more"u8, ref _oneOrMore, JsonCodec.Union<ThingGetAllResultOneOrMore>());
        json.Optional("part_or_parts"u8, ref _partOrParts, JsonCodec.Union<ThingGetAllResultPartOrParts>());
        json.Optional("count"u8, ref _count, JsonCodec.Double);
        json.Optional("when"u8, ref _when, JsonCodec.String);
        json.Optional("only_null_beside"u8, ref _onlyNullBeside, JsonCodec.String);
        json.Optional("name"u8, ref _name, JsonCodec.Model<Part>());
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("bounds"u8, ref _bounds, JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Double)));
        json.Optional("contradicting"u8, ref _contradicting, JsonCodec.Union<ThingGetAllResultContradicting>());
        json.Optional("mixed"u8, ref _mixed, JsonCodec.Union<ThingGetAllResultMixed>());
}
partial class ThingGetAllResultContradicting : IApiUnion<ThingGetAllResultContradicting>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Model<Part>())
        .Add(JsonCodec.List(JsonCodec.Model<Part>()));
}
partial class ThingGetAllResultFlag : IApiUnion<ThingGetAllResultFlag>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Boolean)
        .Add(JsonCodec.String);
}
partial class ThingGetAllResultId : IApiUnion<ThingGetAllResultId>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetAllResultLimit : IApiUnion<ThingGetAllResultLimit>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetAllResultMixed : IApiUnion<ThingGetAllResultMixed>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Enum<ThingMixedValue>())
        .Add(JsonCodec.Int32);
}
partial class ThingGetAllResultOneOrMore : IApiUnion<ThingGetAllResultOneOrMore>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.List(JsonCodec.String));
}
partial class ThingGetAllResultPartOrParts : IApiUnion<ThingGetAllResultPartOrParts>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Part>())
        .Add(JsonCodec.List(JsonCodec.Model<Part>()));
}
