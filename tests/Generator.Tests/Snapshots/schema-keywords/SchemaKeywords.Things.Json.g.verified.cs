partial class Holder : IApiModel<Holder>
{
        json.Optional("inner"u8, ref _inner, JsonCodec.Model<HolderInner>());
}
partial class HolderInner : IApiModel<HolderInner>
{
        json.Optional("x"u8, ref _x, JsonCodec.Int64);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("tuple"u8, ref _tuple, JsonCodec.List(JsonCodec.Union<ThingGetAllResultTuple>()));
        json.Optional("point"u8, ref _point, JsonCodec.List(JsonCodec.Double));
        json.Optional("with_rest"u8, ref _withRest, JsonCodec.List(JsonCodec.Union<ThingGetAllResultWithRest>()));
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("nothing"u8, ref _nothing, JsonCodec.Json);
        json.Optional("not_text"u8, ref _notText, JsonCodec.Json);
        json.Optional("text_but"u8, ref _textBut, JsonCodec.String);
        json.Optional("constant"u8, ref _constant, JsonCodec.Enum<ThingConstant>());
        json.Optional("number"u8, ref _number, JsonCodec.Int32);
        json.Optional("yes"u8, ref _yes, JsonCodec.Boolean);
        json.Optional("no_value"u8, ref _noValue, JsonCodec.Json);
        json.Optional("local"u8, ref _local, JsonCodec.Model<HolderInner>());
        json.Optional("holder"u8, ref _holder, JsonCodec.Model<Holder>());
        json.Optional("encoded"u8, ref _encoded, JsonCodec.Bytes);
        json.Optional("nullable_word"u8, ref _nullableWord, JsonCodec.String);
        json.Optional("conditional"u8, ref _conditional, JsonCodec.Model<ThingGetAllResultConditional>());
}
partial class ThingGetAllResultConditional : IApiModel<ThingGetAllResultConditional>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
}
partial class ThingGetAllResultTuple : IApiUnion<ThingGetAllResultTuple>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
partial class ThingGetAllResultWithRest : IApiUnion<ThingGetAllResultWithRest>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Boolean);
}
