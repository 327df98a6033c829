public sealed partial class ThingGetAllResult : ApiModel<ThingGetAllResult>
{
    /// <summary>What it is at. One of <c>1</c>, <c>2</c>, <c>3</c>.</summary>
    public int? Status { get => Get(_status); init => _status = value; }
    /// <summary>One of <c>1</c>, <c>5000000000</c>.</summary>
    public long? Big { get => Get(_big); init => _big = value; }
    /// <summary>One of <c>0.5</c>, <c>1</c>.</summary>
    public double? Ratio { get => Get(_ratio); init => _ratio = value; }
    /// <summary>Always <c>true</c>.</summary>
    public bool? Always { get => Get(_always); init => _always = value; }
    /// <summary>One of <c>0</c>, <c>1</c>.</summary>
    public Optional<int?> Maybe { get => Get(_maybe); init => _maybe = value; }
    /// <summary>One of <c>10</c>, <c>20</c>.</summary>
    public int? Untyped { get => Get(_untyped); init => _untyped = value; }
    /// <summary>Default: <c>1</c>.</summary>
    public long? Page { get => Get(_page); init => _page = value; }
    /// <summary>Default: <c>asc</c>.</summary>
    public string? Sort { get => Get(_sort); init => _sort = value; }
    /// <summary>How many; 5 by default.</summary>
    public long? Said { get => Get(_said); init => _said = value; }
    public Optional<ThingText?> Text { get => Get(_text); init => _text = value; }

        json.Optional("status"u8, ref _status, JsonCodec.Int32);
        json.OptionalInt64("big"u8, ref _big);
        json.OptionalDouble("ratio"u8, ref _ratio);
        json.OptionalBoolean("always"u8, ref _always);
        json.Optional("maybe"u8, ref _maybe, JsonCodec.Int32);
        json.Optional("untyped"u8, ref _untyped, JsonCodec.Int32);
        json.OptionalInt64("page"u8, ref _page);
        json.OptionalString("sort"u8, ref _sort);
        json.OptionalInt64("said"u8, ref _said);
        json.Optional("text"u8, ref _text, JsonCodec.Enum<ThingText>());
}

public readonly partial struct ThingText : IOpenEnum<ThingText>
{
    /// <summary><c>a</c></summary>
    public static ThingText A => new(Values.A);
    /// <summary><c>""</c></summary>
    public static ThingText Empty => new(Values.Empty);
    /// <summary><c></c></summary>
    public static ThingText Space => new(Values.Space);
    /// <summary><c>&lt;=</c></summary>
    public static ThingText LessThanOrEqual => new(Values.LessThanOrEqual);
    /// <summary><c>+</c></summary>
    public static ThingText Plus => new(Values.Plus);
    /// <summary><c>-</c></summary>
    public static ThingText Minus => new(Values.Minus);
    /// <summary><c>1.1.1.1</c></summary>
    public static ThingText _1_1_1_1 => new(Values._1_1_1_1);
    /// <summary><c>Etc/GMT+0</c></summary>
    public static ThingText EtcGmt0 => new(Values.EtcGmt0);
    /// <summary><c>Etc/GMT-0</c></summary>
    public static ThingText Etc_GMT_0 => new(Values.Etc_GMT_0);
}
