partial class B2 : IApiModel<B2>
{
        json.Required("v"u8, ref _v, JsonCodec.Enum<BV>());
        json.Optional("n"u8, ref _n, JsonCodec.Model<BN>());
}
