partial class SizesParameter : IApiModel<SizesParameter>
{
        json.Optional("from"u8, ref _from, JsonCodec.Int32);
}
