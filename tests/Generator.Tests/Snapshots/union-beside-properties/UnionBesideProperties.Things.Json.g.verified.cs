partial class A : IApiModel<A>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("a"u8, ref _aValue, JsonCodec.Int32);
}

partial class B : IApiModel<B>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("b"u8, ref _bValue, JsonCodec.Int32);
}

partial class Thing : IApiModel<Thing>
{
        json.Optional("covered"u8, ref _covered, JsonCodec.Union<ThingCovered>());
        json.Optional("beside"u8, ref _beside, JsonCodec.Model<ThingBeside>());
        json.Optional("conditions"u8, ref _conditions, JsonCodec.Model<ThingConditions>());
        json.Optional("both"u8, ref _both, JsonCodec.Json);
        json.Optional("result"u8, ref _result, JsonCodec.Model<ThingResult>());
}

partial class ThingBeside : IApiModel<ThingBeside>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class ThingConditions : IApiModel<ThingConditions>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
        json.Optional("id"u8, ref _id, JsonCodec.String);
}

partial class ThingCreate : IApiModel<ThingCreate>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class ThingResult : IApiModel<ThingResult>
{
        json.Optional("result"u8, ref _result, JsonCodec.List(JsonCodec.Model<A>()));
}

partial class ThingCovered : IApiUnion<ThingCovered>
{
    private static readonly UnionCases s_cases = new(
        discriminator: "kind",
        new UnionCase(JsonCodec.Model<A>(), "a"),
        new UnionCase(JsonCodec.Model<B>(), "b"));
}
