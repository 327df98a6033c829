public sealed partial class NumberGetAllResult : ApiModel<NumberGetAllResult>
{
    public long? Plain { get => Get(_plain); init => _plain = value; }
    public int? Int32 { get => Get(_int32); init => _int32 = value; }
    public long? Int64 { get => Get(_int64); init => _int64 = value; }
    public long? Uint32 { get => Get(_uint32); init => _uint32 = value; }
    public long? UnixTime { get => Get(_unixTime); init => _unixTime = value; }
    public long? ByMaximum { get => Get(_byMaximum); init => _byMaximum = value; }
    public double? Number { get => Get(_number); init => _number = value; }
    public double? Float { get => Get(_float); init => _float = value; }
    public double? Double { get => Get(_double); init => _double = value; }
    public decimal? Decimal { get => Get(_decimal); init => _decimal = value; }
    /// <summary>One of <c>1</c>, <c>2</c>, <c>3</c>.</summary>
    public int? Choice { get => Get(_choice); init => _choice = value; }
    /// <summary>Always <c>true</c>.</summary>
    public bool? Flag { get => Get(_flag); init => _flag = value; }

        json.OptionalInt64("plain"u8, ref _plain);
        json.Optional("int32"u8, ref _int32, JsonCodec.Int32);
        json.OptionalInt64("int64"u8, ref _int64);
        json.OptionalInt64("uint32"u8, ref _uint32);
        json.OptionalInt64("unix_time"u8, ref _unixTime);
        json.OptionalInt64("by_maximum"u8, ref _byMaximum);
        json.OptionalDouble("number"u8, ref _number);
        json.OptionalDouble("float"u8, ref _float);
        json.OptionalDouble("double"u8, ref _double);
        json.Optional("decimal"u8, ref _decimal, JsonCodec.Decimal);
        json.Optional("choice"u8, ref _choice, JsonCodec.Int32);
        json.OptionalBoolean("flag"u8, ref _flag);
}
