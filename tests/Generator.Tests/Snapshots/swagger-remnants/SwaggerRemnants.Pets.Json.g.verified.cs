partial class Pet : IApiModel<Pet>
{
        json.Optional("name"u8, ref _name, JsonCodec.String);
}
