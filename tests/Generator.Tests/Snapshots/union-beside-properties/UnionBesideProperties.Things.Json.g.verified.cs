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
partial class ThingCreateWithX : IApiModel<ThingCreateWithX>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
        json.Optional("x"u8, ref _x, JsonCodec.Int64);
}
partial class ThingCreateWithY : IApiModel<ThingCreateWithY>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
        json.Optional("y"u8, ref _y, JsonCodec.Int64);
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("covered"u8, ref _covered, JsonCodec.Union<ThingGetAllResultCovered>());
        json.Optional("beside"u8, ref _beside, JsonCodec.Model<ThingGetAllResultBeside>());
        json.Optional("conditions"u8, ref _conditions, JsonCodec.Model<ThingGetAllResultConditions>());
        json.Optional("both"u8, ref _both, JsonCodec.Model<ThingGetAllResultBothWithA>());
        json.Optional("result"u8, ref _result, JsonCodec.Model<ThingGetAllResultResult>());
}
partial class ThingGetAllResultBeside : IApiModel<ThingGetAllResultBeside>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class ThingGetAllResultBothWithA : IApiModel<ThingGetAllResultBothWithA>
{
        json.Optional("a"u8, ref _a, JsonCodec.Int64);
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("b"u8, ref _b, JsonCodec.Int64);
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
partial class ThingCreate : IApiUnion<ThingCreate>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<ThingCreateWithX>())
        .Add(JsonCodec.Model<ThingCreateWithY>());
}
partial class ThingGetAllResultCovered : IApiUnion<ThingGetAllResultCovered>
{
    private static readonly UnionCases s_cases = new UnionCases("kind")
        .Add(JsonCodec.Model<A>(), "a")
        .Add(JsonCodec.Model<B>(), "b");
}
