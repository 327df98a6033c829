partial class Allow : IApiModel<Allow>
{
        json.Required("action"u8, ref _action, JsonCodec.String);
        json.Optional("until"u8, ref _until, JsonCodec.DateOnly);
}
partial class Block : IApiModel<Block>
{
        json.Required("action"u8, ref _action, JsonCodec.Enum<BlockAction>());
        json.Optional("status"u8, ref _status, JsonCodec.Int64);
}
partial class Log : IApiModel<Log>
{
        json.Required("action"u8, ref _action, JsonCodec.String);
        json.Optional("level"u8, ref _level, JsonCodec.String);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("rule"u8, ref _rule, JsonCodec.Union<Rule>());
        json.Optional("step"u8, ref _step, JsonCodec.Union<ThingGetAllResultStep>());
        json.Optional("version"u8, ref _version, JsonCodec.Union<ThingGetAllResultVersion>());
}
partial class ThingGetAllResultStepOtherStep : IApiModel<ThingGetAllResultStepOtherStep>
{
        json.Optional("type"u8, ref _type, JsonCodec.String);
        json.Optional("note"u8, ref _note, JsonCodec.String);
}
partial class ThingGetAllResultStepSend : IApiModel<ThingGetAllResultStepSend>
{
        json.Required("type"u8, ref _type, JsonCodec.String);
        json.Optional("to"u8, ref _to, JsonCodec.String);
}
partial class ThingGetAllResultStepWait : IApiModel<ThingGetAllResultStepWait>
{
        json.Required("type"u8, ref _type, JsonCodec.String);
        json.Optional("seconds"u8, ref _seconds, JsonCodec.Int64);
}
partial class ThingGetAllResultVersionWithNew : IApiModel<ThingGetAllResultVersionWithNew>
{
        json.Optional("v"u8, ref _v, JsonCodec.Int32);
        json.Optional("new"u8, ref _new, JsonCodec.String);
}
partial class ThingGetAllResultVersionWithOld : IApiModel<ThingGetAllResultVersionWithOld>
{
        json.Optional("v"u8, ref _v, JsonCodec.Int32);
        json.Optional("old"u8, ref _old, JsonCodec.String);
}
partial class Rule : IApiUnion<Rule>
{
    private static readonly UnionCases s_cases = new UnionCases("action")
        .Add(JsonCodec.Model<Block>())
        .Add(JsonCodec.Model<Allow>(), "allow")
        .Add(JsonCodec.Model<Log>(), "log")
        .Add(JsonCodec.String);
}
partial class ThingGetAllResultStep : IApiUnion<ThingGetAllResultStep>
{
    private static readonly UnionCases s_cases = new UnionCases("type")
        .Add(JsonCodec.Model<ThingGetAllResultStepWait>(), "wait")
        .Add(JsonCodec.Model<ThingGetAllResultStepSend>(), "send")
        .Add(JsonCodec.Model<ThingGetAllResultStepOtherStep>());
}
partial class ThingGetAllResultVersion : IApiUnion<ThingGetAllResultVersion>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<ThingGetAllResultVersionWithOld>())
        .Add(JsonCodec.Model<ThingGetAllResultVersionWithNew>());
}
