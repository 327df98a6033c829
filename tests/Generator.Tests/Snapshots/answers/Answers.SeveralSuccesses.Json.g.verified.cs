partial class SeveralSuccessCreateAccepted : IApiModel<SeveralSuccessCreateAccepted>
{
        json.Optional("job"u8, ref _job, JsonCodec.String);
}
partial class SeveralSuccessCreateResponse : IApiUnion<SeveralSuccessCreateResponse>
{
    private static readonly JsonCodec<Thing> s_created = JsonCodec.ForStatus(JsonCodec.Model<Thing>(), ResponseFormat.Bare);
    private static readonly JsonCodec<SeveralSuccessCreateAccepted> s_accepted = JsonCodec.ForStatus(
        JsonCodec.Model<SeveralSuccessCreateAccepted>(), ResponseFormat.Bare);
    private static readonly UnionCases s_cases = new UnionCases()
        .AddStatus(201, s_created)
        .AddStatus(202, s_accepted);
}
