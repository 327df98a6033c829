partial class B : IApiModel<B>
{
        json.Required("v"u8, ref _v, JsonCodec.Enum<BV>());
        json.Optional("n"u8, ref _n, JsonCodec.Model<BN>());
}
partial class BN : IApiModel<BN>
{
        json.Optional("z"u8, ref _z, JsonCodec.Int64);
}
