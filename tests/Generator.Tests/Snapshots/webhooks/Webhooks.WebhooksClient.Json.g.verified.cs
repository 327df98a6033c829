partial class Delivery : IApiModel<Delivery>
{
        json.Required("sequence"u8, ref _sequence, JsonCodec.Int64);
}
partial class ThingCreated : IApiModel<ThingCreated>
{
        json.Required("id"u8, ref _id, JsonCodec.String);
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<ThingCreatedKind>());
}
