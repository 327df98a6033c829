partial class NumberGetAllResult : IApiModel<NumberGetAllResult>
{
        json.Optional("plain"u8, ref _plain, JsonCodec.Int64);
        json.Optional("int32"u8, ref _int32, JsonCodec.Int32);
        json.Optional("int64"u8, ref _int64, JsonCodec.Int64);
        json.Optional("uint32"u8, ref _uint32, JsonCodec.Int64);
        json.Optional("unix_time"u8, ref _unixTime, JsonCodec.Int64);
        json.Optional("by_maximum"u8, ref _byMaximum, JsonCodec.Int64);
        json.Optional("number"u8, ref _number, JsonCodec.Double);
        json.Optional("float"u8, ref _float, JsonCodec.Double);
        json.Optional("double"u8, ref _double, JsonCodec.Double);
        json.Optional("decimal"u8, ref _decimal, JsonCodec.Decimal);
        json.Optional("choice"u8, ref _choice, JsonCodec.Int32);
        json.Optional("flag"u8, ref _flag, JsonCodec.Boolean);
}
