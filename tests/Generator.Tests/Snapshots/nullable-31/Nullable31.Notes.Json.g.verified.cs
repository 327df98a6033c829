partial class NoteGetAllResult : IApiModel<NoteGetAllResult>
{
        json.Nullable("a"u8, ref _a, JsonCodec.String);
        json.Required("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("b"u8, ref _b, JsonCodec.Int64);
        json.Optional("c"u8, ref _c, JsonCodec.DateTimeOffset);
        json.Optional("two"u8, ref _two, JsonCodec.Union<NoteGetAllResultTwo>());
}
partial class NoteGetAllResultTwo : IApiUnion<NoteGetAllResultTwo>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
