partial class Cat : IApiModel<Cat>
{
        json.Optional("owner"u8, ref _owner, JsonCodec.Model<CatOwner>());
}
partial class CatDeleteResult : IApiModel<CatDeleteResult>
{
        json.Optional("deleted"u8, ref _deleted, JsonCodec.Boolean);
}
partial class CatOwner : IApiModel<CatOwner>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("age"u8, ref _age, JsonCodec.Int64);
}
