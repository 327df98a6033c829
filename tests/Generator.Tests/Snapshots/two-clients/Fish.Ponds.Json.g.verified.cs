partial class Pond : IApiModel<Pond>
{
        json.Optional("depth"u8, ref _depth, JsonCodec.Double);
}
