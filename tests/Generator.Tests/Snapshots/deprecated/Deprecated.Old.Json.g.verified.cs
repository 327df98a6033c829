partial class Other : IApiModel<Other>
{
        json.Optional("thing"u8, ref _thing, JsonCodec.Model<Thing>());
        json.Optional("self"u8, ref _self, JsonCodec.Model<Other>());
}
partial class Thing : IApiModel<Thing>
{
        json.Required("legacy_id"u8, ref _legacyId, JsonCodec.String);
        json.Optional("kind"u8, ref _kind, JsonCodec.Enum<Kind>());
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
