partial class Animal : IApiModel<Animal>
{
        json.Optional("wings"u8, ref _wings, JsonCodec.Int64);
}
