partial class Shop : IApiModel<Shop>
{
        json.Required("id"u8, ref _id, JsonCodec.String, isReadOnly: true);
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("language"u8, ref _language, JsonCodec.Enum<Language>());
        json.Optional("secret"u8, ref _secret, JsonCodec.String);
}
