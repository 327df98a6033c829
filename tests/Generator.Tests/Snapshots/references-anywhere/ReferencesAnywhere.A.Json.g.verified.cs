partial class AIdGet200 : IApiModel<AIdGet200>
{
        json.Required("v"u8, ref _v, JsonCodec.Enum<AIdGet200V>());
        json.Optional("n"u8, ref _n, JsonCodec.Model<AIdGet200N>());
}
partial class AIdGet200N : IApiModel<AIdGet200N>
{
        json.Optional("z"u8, ref _z, JsonCodec.Int64);
}
