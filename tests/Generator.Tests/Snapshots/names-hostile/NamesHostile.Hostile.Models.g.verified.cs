/// <summary>Names that are no names in C#.</summary>
public sealed partial class Hostile : ApiModel
{
    public required string Class { get => Get(_class, "class"); init => _class = value; }
    /// <summary>Gets or sets <c>日本</c>.</summary>
    public required string Value5ffcbea4 { get => Get(_value5ffcbea4, "\u65E5\u672C"); init => _value5ffcbea4 = value; }
    /// <summary>Gets or sets <c>@class</c>.</summary>
    public string? Class2 { get => Get(_class2, "@class"); init => _class2 = value; }
    public string? Namespace { get => Get(_namespace, "namespace"); init => _namespace = value; }
    public string? Arglist { get => Get(_arglist, "__arglist"); init => _arglist = value; }
    public string? Required { get => Get(_required, "required"); init => _required = value; }
    public string? Field { get => Get(_field, "field"); init => _field = value; }
    /// <summary>Gets or sets <c>Equals</c>.</summary>
    public string? Equals2 { get => Get(_equals2, "Equals"); init => _equals2 = value; }
    /// <summary>Gets or sets <c>equals</c>.</summary>
    public string? Equals3 { get => Get(_equals3, "equals"); init => _equals3 = value; }
    /// <summary>Gets or sets <c>get_hash_code</c>.</summary>
    public string? GetHashCode2 { get => Get(_getHashCode2, "get_hash_code"); init => _getHashCode2 = value; }
    /// <summary>Gets or sets <c>GetHashCode</c>.</summary>
    public string? GetHashCode3 { get => Get(_getHashCode3, "GetHashCode"); init => _getHashCode3 = value; }
    /// <summary>Gets or sets <c>ToString</c>.</summary>
    public string? ToString2 { get => Get(_toString2, "ToString"); init => _toString2 = value; }
    /// <summary>Gets or sets <c>to-string</c>.</summary>
    public string? ToString3 { get => Get(_toString3, "to-string"); init => _toString3 = value; }
    /// <summary>Gets or sets <c>GetType</c>.</summary>
    public string? GetType2 { get => Get(_getType2, "GetType"); init => _getType2 = value; }
    /// <summary>Gets or sets <c>MemberwiseClone</c>.</summary>
    public string? MemberwiseClone2 { get => Get(_memberwiseClone2, "MemberwiseClone"); init => _memberwiseClone2 = value; }
    /// <summary>Gets or sets <c>Finalize</c>.</summary>
    public string? Finalize2 { get => Get(_finalize2, "Finalize"); init => _finalize2 = value; }

    /// <summary>Gets or sets <c>AdditionalProperties</c>.</summary>
    public string? AdditionalProperties2
    {
        get => Get(_additionalProperties2, "AdditionalProperties");
        init => _additionalProperties2 = value;
    }

    public string? Names { get => Get(_names, "Names"); init => _names = value; }
    /// <summary>Gets or sets <c>Get</c>.</summary>
    public string? Get2 { get => Get(_get2, "Get"); init => _get2 = value; }
    public string? ReadProperty { get => Get(_readProperty, "ReadProperty"); init => _readProperty = value; }
    /// <summary>Gets or sets <c>hostile</c>.</summary>
    public string? HostileValue { get => Get(_hostileValue, "hostile"); init => _hostileValue = value; }
    /// <summary>Gets or sets <c>Hostile</c>.</summary>
    public string? HostileValue2 { get => Get(_hostileValue2, "Hostile"); init => _hostileValue2 = value; }
    /// <summary>Gets or sets <c>hostile_value</c>.</summary>
    public string? HostileValue3 { get => Get(_hostileValue3, "hostile_value"); init => _hostileValue3 = value; }
    public string? M { get => Get(_m, "m"); init => _m = value; }
    /// <summary>Gets or sets <c>M</c>.</summary>
    public string? M2 { get => Get(_m2, "M"); init => _m2 = value; }
    public string? Id { get => Get(_id, "id"); init => _id = value; }
    /// <summary>Gets or sets <c>-id</c>.</summary>
    public string? Id2 { get => Get(_id2, "-id"); init => _id2 = value; }
    /// <summary>Gets or sets <c>ID</c>.</summary>
    public string? Id3 { get => Get(_id3, "ID"); init => _id3 = value; }
    /// <summary>Gets or sets <c>+1</c>.</summary>
    public string? _1 { get => Get(__1, "+1"); init => __1 = value; }
    /// <summary>Gets or sets <c>-1</c>.</summary>
    public string? _12 { get => Get(__12, "-1"); init => __12 = value; }
    /// <summary>Gets or sets <c>1.1.1.1</c>.</summary>
    public string? _1_1_1_1 { get => Get(__1_1_1_1, "1.1.1.1"); init => __1_1_1_1 = value; }
    /// <summary>Gets or sets <c>11.1.1</c>.</summary>
    public string? _11_1_1 { get => Get(__11_1_1, "11.1.1"); init => __11_1_1 = value; }
    /// <summary>Gets or sets <c></c>.</summary>
    public string? Empty { get => Get(_empty, ""); init => _empty = value; }
    /// <summary>Gets or sets <c>-</c>.</summary>
    public string? Minus { get => Get(_minus, "-"); init => _minus = value; }
    /// <summary>Gets or sets <c>_</c>.</summary>
    public string? Underscore { get => Get(_underscore, "_"); init => _underscore = value; }
    /// <summary>Gets or sets <c></c>.</summary>
    public string? Space { get => Get(_space, " "); init => _space = value; }
    /// <summary>Gets or sets <c>é</c>.</summary>
    public string? Value6c0b6c44 { get => Get(_value6c0b6c44, "\u00E9"); init => _value6c0b6c44 = value; }
    /// <summary>Gets or sets <c>é</c>.</summary>
    public string? E { get => Get(_e, "e\u0301"); init => _e = value; }
    /// <summary>Gets or sets <c>𝒳</c>.</summary>
    public string? Value2ddb27d9 { get => Get(_value2ddb27d9, "\uD835\uDCB3"); init => _value2ddb27d9 = value; }
    /// <summary>Gets or sets <c>a‍b</c>.</summary>
    public string? AB { get => Get(_aB, "a\u200Db"); init => _aB = value; }
    public string? Ab { get => Get(_ab, "ab"); init => _ab = value; }
    /// <summary>Gets or sets <c>StartTime&lt;</c>.</summary>
    public string? StartTime { get => Get(_startTime, "StartTime<"); init => _startTime = value; }
    /// <summary>Gets or sets <c>StartTime&gt;</c>.</summary>
    public string? StartTime2 { get => Get(_startTime2, "StartTime>"); init => _startTime2 = value; }

    /// <summary>Gets or sets
    /// <c>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</c>.</summary>
    public string? Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01
    {
        get => Get(_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        init => _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01 = value;
    }

    /// <summary>Gets or sets
    /// <c>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab</c>.</summary>
    public string? Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48
    {
        get => Get(_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");
        init => _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48 = value;
    }

    /// <summary>Gets or sets <c>line break</c>.</summary>
    public string? LineBreak { get => Get(_lineBreak, "line\u000Abreak"); init => _lineBreak = value; }
    /// <summary>Gets or sets <c>quote"back\slash</c>.</summary>
    public string? QuoteBackSlash { get => Get(_quoteBackSlash, "quote\"back\\slash"); init => _quoteBackSlash = value; }
    /// <summary>Gets or sets <c>&lt;/summary&gt;</c>.</summary>
    public string? Summary { get => Get(_summary, "</summary>"); init => _summary = value; }
    /// <summary>Gets or sets <c>{0}</c>.</summary>
    public string? _0 { get => Get(__0, "{0}"); init => __0 = value; }
    public string? String { get => Get(_string, "string"); init => _string = value; }
    public string? Int { get => Get(_int, "int"); init => _int = value; }
    public string? Value { get => Get(_value, "value"); init => _value = value; }
    public string? Json { get => Get(_json, "json"); init => _json = value; }
    /// <summary>Gets or sets <c>_value</c>.</summary>
    public string? Value2 { get => Get(_value2, "_value"); init => _value2 = value; }
    public string? SNames { get => Get(_sNames, "s_names"); init => _sNames = value; }
    public string? Record { get => Get(_record, "record"); init => _record = value; }
    public string? Var { get => Get(_var, "var"); init => _var = value; }
    public string? Nameof { get => Get(_nameof, "nameof"); init => _nameof = value; }
    public Mood? Mood { get => Get(_mood, "mood"); init => _mood = value; }
}

/// <summary>The query and header parameters of hostile.</summary>
public sealed partial class HostileGetOptions : RequestOptions
{
    public string? Class { get; set; }
    /// <summary>Gets or sets <c>ToString</c>.</summary>
    public string? ToStringParameter { get; set; }
    /// <summary>Gets or sets <c>Equals</c>.</summary>
    public string? EqualsParameter { get; set; }
    /// <summary>Gets or sets <c>StartTime&lt;</c>.</summary>
    public string? StartTime { get; set; }
    /// <summary>Gets or sets <c>StartTime&gt;</c>.</summary>
    public string? StartTimeParameter { get; set; }
    public string? M { get; set; }
    /// <summary>Gets or sets <c>M</c>.</summary>
    public string? MParameter { get; set; }
    /// <summary>Gets or sets <c>日本</c>.</summary>
    public string? Value5ffcbea4 { get; set; }
    /// <summary>Gets or sets <c>hostile-get-options</c>.</summary>
    public string? HostileGetOptionsParameter { get; set; }
}

public readonly partial struct Mood : IOpenEnum<Mood>
{
    /// <summary><c>class</c></summary>
    public static Mood Class => new(Values.Class);
    /// <summary><c>Value</c></summary>
    public static Mood ValueValue => new(Values.ValueValue);
    /// <summary><c>value</c></summary>
    public static Mood ValueValue2 => new(Values.ValueValue2);
    /// <summary><c>Values</c></summary>
    public static Mood ValuesValue => new(Values.ValuesValue);
    /// <summary><c>IsKnown</c></summary>
    public static Mood IsKnownValue => new(Values.IsKnownValue);
    /// <summary><c>is-known</c></summary>
    public static Mood IsKnownValue2 => new(Values.IsKnownValue2);
    /// <summary><c>Known</c></summary>
    public static Mood KnownValue => new(Values.KnownValue);
    /// <summary><c>Create</c></summary>
    public static Mood CreateValue => new(Values.CreateValue);
    /// <summary><c>Equals</c></summary>
    public static Mood EqualsValue => new(Values.EqualsValue);
    /// <summary><c>ToString</c></summary>
    public static Mood ToStringValue => new(Values.ToStringValue);
    /// <summary><c>mood</c></summary>
    public static Mood MoodValue => new(Values.MoodValue);
    /// <summary><c>Mood</c></summary>
    public static Mood MoodValue2 => new(Values.MoodValue2);
    /// <summary><c></c></summary>
    public static Mood Empty => new(Values.Empty);
    /// <summary><c>&lt;=</c></summary>
    public static Mood LessThanOrEqual => new(Values.LessThanOrEqual);
    /// <summary><c>&lt;</c></summary>
    public static Mood LessThan => new(Values.LessThan);
    /// <summary><c>&gt;=</c></summary>
    public static Mood GreaterThanOrEqual => new(Values.GreaterThanOrEqual);
    /// <summary><c>-</c></summary>
    public static Mood Minus => new(Values.Minus);
    /// <summary><c>+</c></summary>
    public static Mood Plus => new(Values.Plus);
    /// <summary><c>1</c></summary>
    public static Mood _1 => new(Values._1);
    /// <summary><c>01</c></summary>
    public static Mood _01 => new(Values._01);
    /// <summary><c>1.0</c></summary>
    public static Mood _1_0 => new(Values._1_0);
    /// <summary><c>10</c></summary>
    public static Mood _10 => new(Values._10);
    /// <summary><c>日本</c></summary>
    public static Mood Value5ffcbea4 => new(Values.Value5ffcbea4);
    /// <summary><c>日 本</c></summary>
    public static Mood Value2d3e6284 => new(Values.Value2d3e6284);
    /// <summary><c>A</c></summary>
    public static Mood A => new(Values.A);
    /// <summary><c>a</c></summary>
    public static Mood AValue => new(Values.AValue);
    /// <summary><c>a_</c></summary>
    public static Mood AValue2 => new(Values.AValue2);
    /// <summary><c>true</c></summary>
    public static Mood True => new(Values.True);
    /// <summary><c>null</c></summary>
    public static Mood Null => new(Values.Null);
    /// <summary><c></c></summary>
    public static Mood Value2d3efc17 => new(Values.Value2d3efc17);
    /// <summary><c>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</c></summary>
    public static Mood Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx970138f5 => new(Values.Xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx970138f5);
    /// <summary><c>quote"</c></summary>
    public static Mood Quote => new(Values.Quote);
    /// <summary><c>back\slash</c></summary>
    public static Mood BackSlash => new(Values.BackSlash);
    /// <summary><c></c></summary>
    public static Mood Value7d7dfd96 => new(Values.Value7d7dfd96);
}
