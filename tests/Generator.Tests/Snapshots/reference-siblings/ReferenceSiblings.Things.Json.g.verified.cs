partial class Code : IApiModel<Code>
{
        json.Optional("value"u8, ref _value, JsonCodec.String);
}
partial class Thing : IApiModel<Thing>
{
        json.Optional("plain"u8, ref _plain, JsonCodec.Model<Code>());
        json.Optional("described"u8, ref _described, JsonCodec.Model<Code>());
        json.Optional("nullable"u8, ref _nullable, JsonCodec.Model<Code>());
        json.Optional("redundant"u8, ref _redundant, JsonCodec.Model<Code>());
        json.Optional("extended"u8, ref _extended, JsonCodec.Model<ThingExtended>());
}
partial class ThingExtended : IApiModel<ThingExtended>
{
        json.Required("more"u8, ref _more, JsonCodec.String);
        json.Optional("value"u8, ref _value, JsonCodec.String);
}
