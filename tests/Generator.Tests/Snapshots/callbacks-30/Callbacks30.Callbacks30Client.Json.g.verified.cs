partial class Own : IApiModel<Own>
{
        json.Optional("state"u8, ref _state, JsonCodec.String);
}

partial class OwnAnswer : IApiModel<OwnAnswer>
{
        json.Optional("more"u8, ref _more, JsonCodec.Boolean);
}

partial class PostSubscriptionsBody : IApiModel<PostSubscriptionsBody>
{
        json.Required("url"u8, ref _url, JsonCodec.String);
}

partial class Shared : IApiModel<Shared>
{
        json.Optional("number"u8, ref _number, JsonCodec.Int32);
}
