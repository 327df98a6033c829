partial class Part : IApiModel<Part>
{
        json.Optional("number"u8, ref _number, JsonCodec.Int32);
}

partial class Things : IApiModel<Things>
{
        json.Required("id"u8, ref _id, JsonCodec.Union<StringOrInt32>());
        json.Nullable("limit"u8, ref _limit, JsonCodec.Union<StringOrInt32>());
        json.Optional("flag"u8, ref _flag, JsonCodec.Union<BooleanOrString>());
        json.Optional("one_or_more"u8, ref _oneOrMore, JsonCodec.Union<StringOrStringList>());
        json.Optional("part_or_parts"u8, ref _partOrParts, JsonCodec.Union<ThingsPartOrParts>());
        json.Optional("count"u8, ref _count, JsonCodec.Double);
        json.Optional("when"u8, ref _when, JsonCodec.String);
        json.Optional("only_null_beside"u8, ref _onlyNullBeside, JsonCodec.String);
        json.Optional("name"u8, ref _name, JsonCodec.Model<Part>());
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("bounds"u8, ref _bounds, JsonCodec.List(JsonCodec.NullableValue(JsonCodec.Double)));
        json.Optional("contradicting"u8, ref _contradicting, JsonCodec.Union<ThingsContradicting>());
        json.Optional("mixed"u8, ref _mixed, JsonCodec.Union<ThingsMixed>());
}

partial class BooleanOrString : IApiUnion<BooleanOrString>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Boolean),
        new UnionCase(JsonCodec.String));
}

partial class StringOrInt32 : IApiUnion<StringOrInt32>
{
    private static readonly UnionCases s_cases = new(discriminator: null, new UnionCase(JsonCodec.String), new UnionCase(JsonCodec.Int32));
}

partial class StringOrStringList : IApiUnion<StringOrStringList>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.String),
        new UnionCase(JsonCodec.List(JsonCodec.String)));
}

partial class ThingsContradicting : IApiUnion<ThingsContradicting>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.String),
        new UnionCase(JsonCodec.Model<Part>()),
        new UnionCase(JsonCodec.List(JsonCodec.Model<Part>())));
}

partial class ThingsMixed : IApiUnion<ThingsMixed>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Enum<ThingsMixedValue>()),
        new UnionCase(JsonCodec.Int32));
}

partial class ThingsPartOrParts : IApiUnion<ThingsPartOrParts>
{
    private static readonly UnionCases s_cases = new(
        discriminator: null,
        new UnionCase(JsonCodec.Model<Part>()),
        new UnionCase(JsonCodec.List(JsonCodec.Model<Part>())));
}
