public sealed partial class NumberGetAllResult : ApiModel<NumberGetAllResult>
{
    public long? Plain { get => Get(_plain, "plain"); init => _plain = value; }
    public int? Int32 { get => Get(_int32, "int32"); init => _int32 = value; }
    public long? Int64 { get => Get(_int64, "int64"); init => _int64 = value; }
    public long? Uint32 { get => Get(_uint32, "uint32"); init => _uint32 = value; }
    public long? UnixTime { get => Get(_unixTime, "unix_time"); init => _unixTime = value; }
    public long? ByMaximum { get => Get(_byMaximum, "by_maximum"); init => _byMaximum = value; }
    public double? Number { get => Get(_number, "number"); init => _number = value; }
    public double? Float { get => Get(_float, "float"); init => _float = value; }
    public double? Double { get => Get(_double, "double"); init => _double = value; }
    public decimal? Decimal { get => Get(_decimal, "decimal"); init => _decimal = value; }
    /// <summary>One of <c>1</c>, <c>2</c>, <c>3</c>.</summary>
    public int? Choice { get => Get(_choice, "choice"); init => _choice = value; }
    /// <summary>Always <c>true</c>.</summary>
    public bool? Flag { get => Get(_flag, "flag"); init => _flag = value; }
}
