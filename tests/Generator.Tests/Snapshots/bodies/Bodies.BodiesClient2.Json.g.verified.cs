partial class BodyCreateBoth : IApiModel<BodyCreateBoth>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class BodyCreateForm : IApiModel<BodyCreateForm>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
partial class BodyDelete : IApiModel<BodyDelete>
{
        json.Optional("reason"u8, ref _reason, JsonCodec.String);
}
partial class BodyList : IApiModel<BodyList>
{
        json.Required("id"u8, ref _id, JsonCodec.Int64);
}
partial class BodyCreateChoice : IApiUnion<BodyCreateChoice>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
