partial class Sizes : IApiModel<Sizes>
{
        json.Optional("from"u8, ref _from, JsonCodec.Int32);
}
