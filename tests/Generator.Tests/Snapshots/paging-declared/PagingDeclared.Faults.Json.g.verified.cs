partial class Fault : IApiModel<Fault>
{
        json.Optional("hits"u8, ref _hits, JsonCodec.Model<FaultHits>());
}
partial class FaultHits : IApiModel<FaultHits>
{
        json.Optional("found"u8, ref _found, JsonCodec.List(JsonCodec.String));
        json.Optional("resume_with"u8, ref _resumeWith, JsonCodec.String);
}
