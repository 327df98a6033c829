partial class Allow : IApiModel<Allow>
{
        json.Required("action"u8, ref _action, JsonCodec.String);
        json.Optional("until"u8, ref _until, JsonCodec.DateOnly);
}

partial class Block : IApiModel<Block>
{
        json.Required("action"u8, ref _action, JsonCodec.Enum<BlockAction>());
        json.Optional("status"u8, ref _status, JsonCodec.Int32);
}

partial class Log : IApiModel<Log>
{
        json.Required("action"u8, ref _action, JsonCodec.String);
        json.Optional("level"u8, ref _level, JsonCodec.String);
}

partial class OtherStep : IApiModel<OtherStep>
{
        json.Optional("type"u8, ref _type, JsonCodec.String);
        json.Optional("note"u8, ref _note, JsonCodec.String);
}

partial class Things : IApiModel<Things>
{
        json.Optional("rule"u8, ref _rule, JsonCodec.Union<Rule>());
        json.Optional("step"u8, ref _step, JsonCodec.Union<ThingsStep>());
        json.Optional("version"u8, ref _version, JsonCodec.Union<ThingsVersion>());
}

partial class ThingsStepSend : IApiModel<ThingsStepSend>
{
        json.Required("type"u8, ref _type, JsonCodec.String);
        json.Optional("to"u8, ref _to, JsonCodec.String);
}

partial class ThingsStepWait : IApiModel<ThingsStepWait>
{
        json.Required("type"u8, ref _type, JsonCodec.String);
        json.Optional("seconds"u8, ref _seconds, JsonCodec.Int32);
}

partial class ThingsVersion_1 : IApiModel<ThingsVersion_1>
{
        json.Optional("v"u8, ref _v, JsonCodec.Int32);
        json.Optional("old"u8, ref _old, JsonCodec.String);
}

partial class ThingsVersion_2 : IApiModel<ThingsVersion_2>
{
        json.Optional("v"u8, ref _v, JsonCodec.Int32);
        json.Optional("new"u8, ref _new, JsonCodec.String);
}

partial class Rule : IApiUnion<Rule>
{
    private static readonly UnionCases s_cases = new(
        discriminator: "action",
        new UnionCase(JsonCodec.Model<Block>(), "block", "drop"),
        new UnionCase(JsonCodec.Model<Allow>(), "allow"),
        new UnionCase(JsonCodec.Model<Log>(), "log"),
        new UnionCase(JsonCodec.String));
}

partial class ThingsStep : IApiUnion<ThingsStep>
{
    private static readonly UnionCases s_cases = new(
        discriminator: "type",
        new UnionCase(JsonCodec.Model<ThingsStepWait>(), "wait"),
        new UnionCase(JsonCodec.Model<ThingsStepSend>(), "send"),
        new UnionCase(JsonCodec.Model<OtherStep>()));
}

partial class ThingsVersion : IApiUnion<ThingsVersion>
{
    private static readonly UnionCases s_cases = new(
        discriminator: "v",
        new UnionCase(JsonCodec.Model<ThingsVersion_1>(), "1"),
        new UnionCase(JsonCodec.Model<ThingsVersion_2>(), "2"));
}
