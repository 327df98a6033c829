partial class Things : IApiModel<Things>
{
        json.Optional("typed"u8, ref _typed, JsonCodec.Model<ThingsTyped>());
        json.Optional("free"u8, ref _free, JsonCodec.Model<ThingsResult>());
        json.Optional("closed"u8, ref _closed, JsonCodec.Model<ThingsResult>());
        json.Optional("by_pattern"u8, ref _byPattern, JsonCodec.Map(JsonCodec.Int32));
        json.Optional("by_patterns"u8, ref _byPatterns, JsonCodec.Map(JsonCodec.Json));
        json.Optional("same_patterns"u8, ref _samePatterns, JsonCodec.Map(JsonCodec.String));
        json.Optional("pattern_beside"u8, ref _patternBeside, JsonCodec.Model<ThingsPatternBeside>());
        json.Optional("of_unions"u8, ref _ofUnions, JsonCodec.Map(JsonCodec.Union<StringOrInt32>()));
}

partial class ThingsPatternBeside : IApiModel<ThingsPatternBeside>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}

partial class ThingsResult : IApiModel<ThingsResult>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}

partial class ThingsTyped : IApiModel<ThingsTyped>
{
        json.Optional("id"u8, ref _id, JsonCodec.String);
}

partial class StringOrInt32 : IApiUnion<StringOrInt32>
{
    private static readonly UnionCases s_cases = new(discriminator: null, new UnionCase(JsonCodec.String), new UnionCase(JsonCodec.Int32));
}
