partial class ABCId : IApiModel<ABCId>
{
        json.Optional("p\"\u000A\u2028\\"u8, ref _p, JsonCodec.Enum<ABCIdP>());
}
