partial class FaultListResult : IApiModel<FaultListResult>
{
        json.Optional("hits"u8, ref _hits, JsonCodec.Model<FaultListResultHits>());
}
partial class FaultListResultHits : IApiModel<FaultListResultHits>
{
        json.Optional("found"u8, ref _found, JsonCodec.List(JsonCodec.String));
        json.Optional("resume_with"u8, ref _resumeWith, JsonCodec.String);
}
