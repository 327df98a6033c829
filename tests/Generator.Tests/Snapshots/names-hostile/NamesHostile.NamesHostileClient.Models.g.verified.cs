public sealed partial class AcmeApi : ApiModel
{
    public string? A14 { get => Get(_a14, "a14"); init => _a14 = value; }
}

public sealed partial class Attribute : ApiModel
{
    public string? A21 { get => Get(_a21, "a21"); init => _a21 = value; }
}

public sealed partial class Buffer : ApiModel
{
    public string? A27 { get => Get(_a27, "a27"); init => _a27 = value; }
}

public sealed partial class Class : ApiModel
{
    public string? A0 { get => Get(_a0, "a0"); init => _a0 = value; }
}

public sealed partial class Console : ApiModel
{
    public string? A32 { get => Get(_a32, "a32"); init => _a32 = value; }
}

public sealed partial class Convert : ApiModel
{
    public string? A36 { get => Get(_a36, "a36"); init => _a36 = value; }
}

public sealed partial class DictionaryModel : ApiModel
{
    public string? A15 { get => Get(_a15, "a15"); init => _a15 = value; }
}

public sealed partial class Dynamic : ApiModel
{
    public string? A20 { get => Get(_a20, "a20"); init => _a20 = value; }
}

public sealed partial class Environment : ApiModel
{
    public string? A23 { get => Get(_a23, "a23"); init => _a23 = value; }
}

public sealed partial class File : ApiModel
{
    public string? A24 { get => Get(_a24, "a24"); init => _a24 = value; }
}

public sealed partial class Foo : ApiModel
{
    public string? A16 { get => Get(_a16, "a16"); init => _a16 = value; }
}

public sealed partial class Foo2 : ApiModel
{
    public string? A17 { get => Get(_a17, "a17"); init => _a17 = value; }
}

public sealed partial class Foo3 : ApiModel
{
    public string? A18 { get => Get(_a18, "a18"); init => _a18 = value; }
}

public sealed partial class Global : ApiModel
{
    public string? A13 { get => Get(_a13, "a13"); init => _a13 = value; }
}

public sealed partial class Half : ApiModel
{
    public string? A22 { get => Get(_a22, "a22"); init => _a22 = value; }
}

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

public sealed partial class Index : ApiModel
{
    public string? A29 { get => Get(_a29, "a29"); init => _a29 = value; }
}

public sealed partial class Lazy : ApiModel
{
    public string? A34 { get => Get(_a34, "a34"); init => _a34 = value; }
}

public sealed partial class ListModel : ApiModel
{
    public string? A6 { get => Get(_a6, "a6"); init => _a6 = value; }
}

public sealed partial class Math : ApiModel
{
    public string? A31 { get => Get(_a31, "a31"); init => _a31 = value; }
}

public sealed partial class NamesHostileClient2 : ApiModel
{
    public string? A11 { get => Get(_a11, "a11"); init => _a11 = value; }
}

public sealed partial class NamesHostileClient3 : ApiModel
{
    public string? A12 { get => Get(_a12, "a12"); init => _a12 = value; }
}

public sealed partial class NamesHostileClientOptions2 : ApiModel
{
    public string? A19 { get => Get(_a19, "a19"); init => _a19 = value; }
}

public sealed partial class ObjectModel : ApiModel
{
    public string? A7 { get => Get(_a7, "a7"); init => _a7 = value; }
}

public sealed partial class Random : ApiModel
{
    public string? A33 { get => Get(_a33, "a33"); init => _a33 = value; }
}

public sealed partial class Range : ApiModel
{
    public string? A28 { get => Get(_a28, "a28"); init => _a28 = value; }
}

public sealed partial class Record : ApiModel
{
    public string? A1 { get => Get(_a1, "a1"); init => _a1 = value; }
}

public sealed partial class StringModel : ApiModel
{
    public string? A4 { get => Get(_a4, "a4"); init => _a4 = value; }
}

public sealed partial class StringModel2 : ApiModel
{
    public string? A5 { get => Get(_a5, "a5"); init => _a5 = value; }
}

public sealed partial class SystemModel : ApiModel
{
    public string? A2 { get => Get(_a2, "a2"); init => _a2 = value; }
}

public sealed partial class TaskModel : ApiModel
{
    public string? A3 { get => Get(_a3, "a3"); init => _a3 = value; }
}

public sealed partial class Thread : ApiModel
{
    public string? A25 { get => Get(_a25, "a25"); init => _a25 = value; }
}

public sealed partial class Timer : ApiModel
{
    public string? A26 { get => Get(_a26, "a26"); init => _a26 = value; }
}

public sealed partial class Tuple : ApiModel
{
    public string? A35 { get => Get(_a35, "a35"); init => _a35 = value; }
}

public sealed partial class UpdateTypesBody : ApiModel
{
    public Class? P0 { get => Get(_p0, "p0"); set => Set(out _p0, value, "p0"); }
    public Record? P1 { get => Get(_p1, "p1"); set => Set(out _p1, value, "p1"); }
    public SystemModel? P2 { get => Get(_p2, "p2"); set => Set(out _p2, value, "p2"); }
    public TaskModel? P3 { get => Get(_p3, "p3"); set => Set(out _p3, value, "p3"); }
    public StringModel? P4 { get => Get(_p4, "p4"); set => Set(out _p4, value, "p4"); }
    public StringModel2? P5 { get => Get(_p5, "p5"); set => Set(out _p5, value, "p5"); }
    public ListModel? P6 { get => Get(_p6, "p6"); set => Set(out _p6, value, "p6"); }
    public ObjectModel? P7 { get => Get(_p7, "p7"); set => Set(out _p7, value, "p7"); }
    public Value5ffcbea4? P8 { get => Get(_p8, "p8"); set => Set(out _p8, value, "p8"); }
    public JsonElement? P9 { get => Get(_p9, "p9"); set => Set(out _p9, value, "p9"); }
    public _1st? P10 { get => Get(_p10, "p10"); set => Set(out _p10, value, "p10"); }
    public NamesHostileClient2? P11 { get => Get(_p11, "p11"); set => Set(out _p11, value, "p11"); }
    public NamesHostileClient3? P12 { get => Get(_p12, "p12"); set => Set(out _p12, value, "p12"); }
    public Global? P13 { get => Get(_p13, "p13"); set => Set(out _p13, value, "p13"); }
    public AcmeApi? P14 { get => Get(_p14, "p14"); set => Set(out _p14, value, "p14"); }
    public DictionaryModel? P15 { get => Get(_p15, "p15"); set => Set(out _p15, value, "p15"); }
    public Foo? P16 { get => Get(_p16, "p16"); set => Set(out _p16, value, "p16"); }
    public Foo2? P17 { get => Get(_p17, "p17"); set => Set(out _p17, value, "p17"); }
    public Foo3? P18 { get => Get(_p18, "p18"); set => Set(out _p18, value, "p18"); }
    public NamesHostileClientOptions2? P19 { get => Get(_p19, "p19"); set => Set(out _p19, value, "p19"); }
    public Dynamic? P20 { get => Get(_p20, "p20"); set => Set(out _p20, value, "p20"); }
    public Attribute? P21 { get => Get(_p21, "p21"); set => Set(out _p21, value, "p21"); }
    public Half? P22 { get => Get(_p22, "p22"); set => Set(out _p22, value, "p22"); }
    public Environment? P23 { get => Get(_p23, "p23"); set => Set(out _p23, value, "p23"); }
    public File? P24 { get => Get(_p24, "p24"); set => Set(out _p24, value, "p24"); }
    public Thread? P25 { get => Get(_p25, "p25"); set => Set(out _p25, value, "p25"); }
    public Timer? P26 { get => Get(_p26, "p26"); set => Set(out _p26, value, "p26"); }
    public Buffer? P27 { get => Get(_p27, "p27"); set => Set(out _p27, value, "p27"); }
    public Range? P28 { get => Get(_p28, "p28"); set => Set(out _p28, value, "p28"); }
    public Index? P29 { get => Get(_p29, "p29"); set => Set(out _p29, value, "p29"); }
    public Version? P30 { get => Get(_p30, "p30"); set => Set(out _p30, value, "p30"); }
    public Math? P31 { get => Get(_p31, "p31"); set => Set(out _p31, value, "p31"); }
    public Console? P32 { get => Get(_p32, "p32"); set => Set(out _p32, value, "p32"); }
    public Random? P33 { get => Get(_p33, "p33"); set => Set(out _p33, value, "p33"); }
    public Lazy? P34 { get => Get(_p34, "p34"); set => Set(out _p34, value, "p34"); }
    public Tuple? P35 { get => Get(_p35, "p35"); set => Set(out _p35, value, "p35"); }
    public Convert? P36 { get => Get(_p36, "p36"); set => Set(out _p36, value, "p36"); }
}

public sealed partial class Value5ffcbea4 : ApiModel
{
    public string? A8 { get => Get(_a8, "a8"); init => _a8 = value; }
}

public sealed partial class Version : ApiModel
{
    public string? A30 { get => Get(_a30, "a30"); init => _a30 = value; }
}

public sealed partial class _1st : ApiModel
{
    public string? A10 { get => Get(_a10, "a10"); init => _a10 = value; }
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
