partial class StampListPage : IApiModel<StampListPage>
{
        json.Optional("hits"u8, ref _hits, JsonCodec.Model<StampListPageHits>());
}
partial class StampListPageHits : IApiModel<StampListPageHits>
{
        json.Optional("found"u8, ref _found, JsonCodec.List(JsonCodec.String));
        json.Optional("resume_with"u8, ref _resumeWith, JsonCodec.String);
}
