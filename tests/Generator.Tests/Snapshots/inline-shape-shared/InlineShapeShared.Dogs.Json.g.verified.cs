partial class Dog : IApiModel<Dog>
{
        json.Optional("owner"u8, ref _owner, JsonCodec.Model<DogOwner>());
        json.Optional("barks"u8, ref _barks, JsonCodec.Boolean);
}
partial class DogDeleteResult : IApiModel<DogDeleteResult>
{
        json.Optional("deleted"u8, ref _deleted, JsonCodec.Boolean);
}
partial class DogOwner : IApiModel<DogOwner>
{
        json.Required("name"u8, ref _name, JsonCodec.String);
        json.Optional("age"u8, ref _age, JsonCodec.Int64);
}
