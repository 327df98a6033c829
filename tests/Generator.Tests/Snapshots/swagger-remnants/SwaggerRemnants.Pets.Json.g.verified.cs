partial class Pet : IApiModel<Pet>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}

partial class PetCreate : IApiModel<PetCreate>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
