partial class Account : IApiModel<Account>
{
        json.Required("id"u8, ref _id, JsonCodec.String, isReadOnly: true);
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("password"u8, ref _password, JsonCodec.String);
        json.Optional("owner"u8, ref _owner, JsonCodec.Model<Owner>());
}
partial class Owner : IApiModel<Owner>
{
        json.Optional("secret"u8, ref _secret, JsonCodec.String);
        json.Required("created"u8, ref _created, JsonCodec.DateTimeOffset, isReadOnly: true);
}
