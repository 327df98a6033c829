partial class A : IApiModel<A>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("a"u8, ref _aValue, JsonCodec.Int64);
}
partial class B : IApiModel<B>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("b"u8, ref _bValue, JsonCodec.Int64);
}
partial class ThingCreate : IApiModel<ThingCreate>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("covered"u8, ref _covered, JsonCodec.Union<ThingGetAllResultCovered>());
        json.Optional("beside"u8, ref _beside, JsonCodec.Model<ThingGetAllResultBeside>());
        json.Optional("conditions"u8, ref _conditions, JsonCodec.Model<ThingGetAllResultConditions>());
        json.Optional("both"u8, ref _both, JsonCodec.Json);
        json.Optional("result"u8, ref _result, JsonCodec.Model<ThingGetAllResultResult>());
}
partial class ThingGetAllResultBeside : IApiModel<ThingGetAllResultBeside>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class ThingGetAllResultConditions : IApiModel<ThingGetAllResultConditions>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
        json.Optional("id"u8, ref _id, JsonCodec.String);
}
partial class ThingGetAllResultResult : IApiModel<ThingGetAllResultResult>
{
        json.Optional("result"u8, ref _result, JsonCodec.List(JsonCodec.Model<A>()));
}
partial class ThingGetAllResultCovered : IApiUnion<ThingGetAllResultCovered>
{
    private static readonly UnionCases s_cases = new(
        discriminator: "kind",
        new UnionCase(JsonCodec.Model<A>(), "a"),
        new UnionCase(JsonCodec.Model<B>(), "b"));
}
