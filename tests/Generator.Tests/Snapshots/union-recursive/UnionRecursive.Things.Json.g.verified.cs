partial class Negation : IApiModel<Negation>
{
        json.Required("of"u8, ref _of, JsonCodec.Union<Expression>());
}
partial class Sum : IApiModel<Sum>
{
        json.Required("left"u8, ref _left, JsonCodec.Union<Expression>());
        json.Required("right"u8, ref _right, JsonCodec.Union<Expression>());
}
partial class ThingGetAllResult : IApiModel<ThingGetAllResult>
{
        json.Optional("document"u8, ref _document, JsonCodec.Union<Document>());
        json.Optional("expression"u8, ref _expression, JsonCodec.Union<Expression>());
        json.Optional("self"u8, ref _self, JsonCodec.String);
        json.Optional("nothing"u8, ref _nothing, JsonCodec.Json);
        json.Optional("lists"u8, ref _lists, JsonCodec.List(JsonCodec.Json));
        json.Optional("one"u8, ref _one, JsonCodec.Union<One>());
        json.Optional("two"u8, ref _two, JsonCodec.Union<Two>());
}
partial class Document : IApiUnion<Document>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Double)
        .Add(JsonCodec.Boolean)
        .Add(JsonCodec.List(JsonCodec.Union<Document>()))
        .Add(JsonCodec.Map(JsonCodec.Union<Document>()));
}
partial class Expression : IApiUnion<Expression>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Sum>())
        .Add(JsonCodec.Model<Negation>())
        .Add(JsonCodec.String);
}
partial class One : IApiUnion<One>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Int64)
        .Add(JsonCodec.String);
}
partial class Two : IApiUnion<Two>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
