partial class GetResult : IApiModel<GetResult>
{
        json.Optional("p\"\u000A\u2028\\"u8, ref _p, JsonCodec.Enum<GetResultP>());
}
