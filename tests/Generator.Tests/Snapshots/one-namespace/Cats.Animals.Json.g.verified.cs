namespace Acme.Animals;

partial class Animal : IApiModel<Animal>
{
        json.Optional("claws"u8, ref _claws, JsonCodec.Int64);
}
