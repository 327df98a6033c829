partial class TwoKindsOfJsonAsLd : IApiModel<TwoKindsOfJsonAsLd>
{
        json.Optional("@id"u8, ref _id, JsonCodec.String);
}
