partial class Dog : IApiModel<Dog>
{
        json.Optional("owner"u8, ref _owner, JsonCodec.Model<Owner>());
        json.Optional("barks"u8, ref _barks, JsonCodec.Boolean);
}
