partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("typed"u8, ref _typed, JsonCodec.Model<ThingGetAllResultTyped>());
        json.Optional("free"u8, ref _free, JsonCodec.Model<ThingGetAllResultFree>());
        json.Optional("closed"u8, ref _closed, JsonCodec.Model<ThingGetAllResultClosed>());
        json.Optional("by_pattern"u8, ref _byPattern, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("by_patterns"u8, ref _byPatterns, JsonCodec.Map(JsonCodec.Json));
        json.Optional("same_patterns"u8, ref _samePatterns, JsonCodec.Map(JsonCodec.String));
        json.Optional("pattern_beside"u8, ref _patternBeside, JsonCodec.Model<ThingGetAllResultPatternBeside>());
        json.Optional("of_unions"u8, ref _ofUnions, JsonCodec.Map(JsonCodec.Union<ThingGetAllResultOfUnionsValue>()));
}
partial class ThingGetAllResultClosed : IApiModel<ThingGetAllResultClosed>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}
partial class ThingGetAllResultFree : IApiModel<ThingGetAllResultFree>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}
partial class ThingGetAllResultPatternBeside : IApiModel<ThingGetAllResultPatternBeside>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}
partial class ThingGetAllResultTyped : IApiModel<ThingGetAllResultTyped>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
        json.Additional(JsonCodec.Int64);
}
partial class ThingGetAllResultOfUnionsValue : IApiUnion<ThingGetAllResultOfUnionsValue>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
