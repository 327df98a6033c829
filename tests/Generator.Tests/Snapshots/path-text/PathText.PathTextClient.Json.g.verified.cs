partial class FindSizesParameter : IApiModel<FindSizesParameter>
{
        json.Optional("from"u8, ref _from, JsonCodec.Int64);
}
