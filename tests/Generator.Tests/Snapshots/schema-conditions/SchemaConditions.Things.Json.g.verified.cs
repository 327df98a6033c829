partial class Reason : IApiModel<Reason>
{
        json.Optional("text"u8, ref _text, JsonCodec.String);
}
partial class Thing : IApiModel<Thing>
{
        json.Optional("kind"u8, ref _kind, JsonCodec.String);
        json.Optional("card"u8, ref _card, JsonCodec.String);
        json.Optional("rest"u8, ref _rest, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("keys"u8, ref _keys, JsonCodec.Map(JsonCodec.String));
        json.Optional("filled"u8, ref _filled, JsonCodec.List(JsonCodec.String));
        json.Optional("named"u8, ref _named, JsonCodec.String);
        json.Optional("limit"u8, ref _limit, JsonCodec.Int64);
        json.Optional("reason"u8, ref _reason, JsonCodec.Model<Reason>());
        json.Optional("billing"u8, ref _billing, JsonCodec.String);
}
