/// <summary>Names that are no names in C#.</summary>
public sealed partial class Hostile : ApiModel<Hostile>
{
    public required string Class { get => Get(_class, name: "class"); init => _class = value; }
    public required string 日本 { get => Get(_日本); init => _日本 = value; }
    /// <summary>Gets or sets <c>@class</c>.</summary>
    public string? AtClass { get => Get(_atClass, name: "@class"); init => _atClass = value; }
    public string? Namespace { get => Get(_namespace); init => _namespace = value; }
    public string? Arglist { get => Get(_arglist); init => _arglist = value; }
    public string? Required { get => Get(_required); init => _required = value; }
    public string? Field { get => Get(_field); init => _field = value; }
    /// <summary>Gets or sets <c>Equals</c>.</summary>
    public string? Equals3e995db4 { get => Get(_equals3e995db4, name: "Equals"); init => _equals3e995db4 = value; }
    /// <summary>Gets or sets <c>equals</c>.</summary>
    public string? EqualsValue { get => Get(_equalsValue, name: "equals"); init => _equalsValue = value; }
    /// <summary>Gets or sets <c>get_hash_code</c>.</summary>
    public string? Get_hash_code { get => Get(_get_hash_code, name: "get_hash_code"); init => _get_hash_code = value; }
    /// <summary>Gets or sets <c>GetHashCode</c>.</summary>
    public string? GetHashCodeValue { get => Get(_getHashCodeValue, name: "GetHashCode"); init => _getHashCodeValue = value; }
    /// <summary>Gets or sets <c>ToString</c>.</summary>
    public string? ToStringValue { get => Get(_toStringValue, name: "ToString"); init => _toStringValue = value; }
    /// <summary>Gets or sets <c>to-string</c>.</summary>
    public string? To_string { get => Get(_to_string, name: "to-string"); init => _to_string = value; }
    /// <summary>Gets or sets <c>GetType</c>.</summary>
    public string? GetTypeValue { get => Get(_getTypeValue, name: "GetType"); init => _getTypeValue = value; }

    /// <summary>Gets or sets <c>MemberwiseClone</c>.</summary>
    public string? MemberwiseCloneValue
    {
        get => Get(_memberwiseCloneValue, name: "MemberwiseClone");
        init => _memberwiseCloneValue = value;
    }

    /// <summary>Gets or sets <c>Finalize</c>.</summary>
    public string? FinalizeValue { get => Get(_finalizeValue, name: "Finalize"); init => _finalizeValue = value; }

    /// <summary>Gets or sets <c>AdditionalProperties</c>.</summary>
    public string? AdditionalPropertiesValue
    {
        get => Get(_additionalPropertiesValue, name: "AdditionalProperties");
        init => _additionalPropertiesValue = value;
    }

    public string? Names { get => Get(_names); init => _names = value; }
    /// <summary>Gets or sets <c>Get</c>.</summary>
    public string? GetValue { get => Get(_getValue, name: "Get"); init => _getValue = value; }
    public string? ReadProperty { get => Get(_readProperty); init => _readProperty = value; }
    /// <summary>Gets or sets <c>hostile</c>.</summary>
    public string? Hostile00919a8d { get => Get(_hostile00919a8d, name: "hostile"); init => _hostile00919a8d = value; }
    /// <summary>Gets or sets <c>Hostile</c>.</summary>
    public string? Hostile1a682a2d { get => Get(_hostile1a682a2d, name: "Hostile"); init => _hostile1a682a2d = value; }
    public string? HostileValue { get => Get(_hostileValue); init => _hostileValue = value; }
    public string? M { get => Get(_m, name: "m"); init => _m = value; }
    /// <summary>Gets or sets <c>M</c>.</summary>
    public string? MValue { get => Get(_mValue, name: "M"); init => _mValue = value; }
    public string? Id { get => Get(_id, name: "id"); init => _id = value; }
    /// <summary>Gets or sets <c>-id</c>.</summary>
    public string? MinusId { get => Get(_minusId, name: "-id"); init => _minusId = value; }
    public string? ID { get => Get(_iD, name: "ID"); init => _iD = value; }
    /// <summary>Gets or sets <c>+1</c>.</summary>
    public string? Plus1 { get => Get(_plus1, name: "+1"); init => _plus1 = value; }
    /// <summary>Gets or sets <c>-1</c>.</summary>
    public string? Minus1 { get => Get(_minus1, name: "-1"); init => _minus1 = value; }
    /// <summary>Gets or sets <c>1.1.1.1</c>.</summary>
    public string? _1_1_1_1 { get => Get(__1_1_1_1, name: "1.1.1.1"); init => __1_1_1_1 = value; }
    /// <summary>Gets or sets <c>11.1.1</c>.</summary>
    public string? _11_1_1 { get => Get(__11_1_1, name: "11.1.1"); init => __11_1_1 = value; }
    /// <summary>Gets or sets <c></c>.</summary>
    public string? Empty { get => Get(_empty, name: ""); init => _empty = value; }
    /// <summary>Gets or sets <c>-</c>.</summary>
    public string? Minus { get => Get(_minus, name: "-"); init => _minus = value; }
    /// <summary>Gets or sets <c>_</c>.</summary>
    public string? Underscore { get => Get(_underscore, name: "_"); init => _underscore = value; }
    /// <summary>Gets or sets <c></c>.</summary>
    public string? Space { get => Get(_space, name: " "); init => _space = value; }
    public string? É { get => Get(_é, name: "\u00E9"); init => _é = value; }
    /// <summary>Gets or sets <c>é</c>.</summary>
    public string? ÉValue { get => Get(_éValue, name: "e\u0301"); init => _éValue = value; }
    /// <summary>Gets or sets <c>𝒳</c>.</summary>
    public string? Value2ddb27d9 { get => Get(_value2ddb27d9, name: "\uD835\uDCB3"); init => _value2ddb27d9 = value; }
    /// <summary>Gets or sets <c>a‍b</c>.</summary>
    public string? AB { get => Get(_aB, name: "a\u200Db"); init => _aB = value; }
    public string? Ab { get => Get(_ab); init => _ab = value; }
    /// <summary>Gets or sets <c>StartTime&lt;</c>.</summary>
    public string? StartTimeLessThan { get => Get(_startTimeLessThan, name: "StartTime<"); init => _startTimeLessThan = value; }
    /// <summary>Gets or sets <c>StartTime&gt;</c>.</summary>
    public string? StartTimeGreaterThan { get => Get(_startTimeGreaterThan, name: "StartTime>"); init => _startTimeGreaterThan = value; }

    /// <summary>Gets or sets
    /// <c>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</c>.</summary>
    public string? Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01
    {
        get => Get(_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01, name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        init => _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01 = value;
    }

    /// <summary>Gets or sets
    /// <c>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab</c>.</summary>
    public string? Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48
    {
        get => Get(_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48, name: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");
        init => _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48 = value;
    }

    /// <summary>Gets or sets <c>line break</c>.</summary>
    public string? LineBreak { get => Get(_lineBreak); init => _lineBreak = value; }
    /// <summary>Gets or sets <c>quote"back\slash</c>.</summary>
    public string? QuoteBackSlash { get => Get(_quoteBackSlash); init => _quoteBackSlash = value; }
    /// <summary>Gets or sets <c>&lt;/summary&gt;</c>.</summary>
    public string? Summary { get => Get(_summary); init => _summary = value; }
    /// <summary>Gets or sets <c>{0}</c>.</summary>
    public string? _0 { get => Get(__0, name: "{0}"); init => __0 = value; }
    public string? String { get => Get(_string); init => _string = value; }
    public string? Int { get => Get(_int); init => _int = value; }
    public string? Value { get => Get(_value, name: "value"); init => _value = value; }
    public string? Json { get => Get(_json); init => _json = value; }
    /// <summary>Gets or sets <c>_value</c>.</summary>
    public string? UnderscoreValue { get => Get(_underscoreValue, name: "_value"); init => _underscoreValue = value; }
    public string? SNames { get => Get(_sNames); init => _sNames = value; }
    public string? Record { get => Get(_record); init => _record = value; }
    public string? Var { get => Get(_var); init => _var = value; }
    public string? Nameof { get => Get(_nameof); init => _nameof = value; }
    public Mood? Mood { get => Get(_mood); init => _mood = value; }

        json.RequiredString("class"u8, ref _class);
        json.RequiredString("\u65E5\u672C"u8, ref _日本);
        json.OptionalString("@class"u8, ref _atClass);
        json.OptionalString("namespace"u8, ref _namespace);
        json.OptionalString("__arglist"u8, ref _arglist);
        json.OptionalString("required"u8, ref _required);
        json.OptionalString("field"u8, ref _field);
        json.OptionalString("Equals"u8, ref _equals3e995db4);
        json.OptionalString("equals"u8, ref _equalsValue);
        json.OptionalString("get_hash_code"u8, ref _get_hash_code);
        json.OptionalString("GetHashCode"u8, ref _getHashCodeValue);
        json.OptionalString("ToString"u8, ref _toStringValue);
        json.OptionalString("to-string"u8, ref _to_string);
        json.OptionalString("GetType"u8, ref _getTypeValue);
        json.OptionalString("MemberwiseClone"u8, ref _memberwiseCloneValue);
        json.OptionalString("Finalize"u8, ref _finalizeValue);
        json.OptionalString("AdditionalProperties"u8, ref _additionalPropertiesValue);
        json.OptionalString("Names"u8, ref _names);
        json.OptionalString("Get"u8, ref _getValue);
        json.OptionalString("ReadProperty"u8, ref _readProperty);
        json.OptionalString("hostile"u8, ref _hostile00919a8d);
        json.OptionalString("Hostile"u8, ref _hostile1a682a2d);
        json.OptionalString("hostile_value"u8, ref _hostileValue);
        json.OptionalString("m"u8, ref _m);
        json.OptionalString("M"u8, ref _mValue);
        json.OptionalString("id"u8, ref _id);
        json.OptionalString("-id"u8, ref _minusId);
        json.OptionalString("ID"u8, ref _iD);
        json.OptionalString("+1"u8, ref _plus1);
        json.OptionalString("-1"u8, ref _minus1);
        json.OptionalString("1.1.1.1"u8, ref __1_1_1_1);
        json.OptionalString("11.1.1"u8, ref __11_1_1);
        json.OptionalString(""u8, ref _empty);
        json.OptionalString("-"u8, ref _minus);
        json.OptionalString("_"u8, ref _underscore);
        json.OptionalString(" "u8, ref _space);
        json.OptionalString("\u00E9"u8, ref _é);
        json.OptionalString("e\u0301"u8, ref _éValue);
        json.OptionalString("\uD835\uDCB3"u8, ref _value2ddb27d9);
        json.OptionalString("a\u200Db"u8, ref _aB);
        json.OptionalString("ab"u8, ref _ab);
        json.OptionalString("StartTime<"u8, ref _startTimeLessThan);
        json.OptionalString("StartTime>"u8, ref _startTimeGreaterThan);
        json.OptionalString(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"u8,
            ref _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01);
        json.OptionalString(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"u8,
            ref _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48);
        json.OptionalString("line\u000Abreak"u8, ref _lineBreak);
        json.OptionalString("quote\"back\\slash"u8, ref _quoteBackSlash);
        json.OptionalString("</summary>"u8, ref _summary);
        json.OptionalString("{0}"u8, ref __0);
        json.OptionalString("string"u8, ref _string);
        json.OptionalString("int"u8, ref _int);
        json.OptionalString("value"u8, ref _value);
        json.OptionalString("json"u8, ref _json);
        json.OptionalString("_value"u8, ref _underscoreValue);
        json.OptionalString("s_names"u8, ref _sNames);
        json.OptionalString("record"u8, ref _record);
        json.OptionalString("var"u8, ref _var);
        json.OptionalString("nameof"u8, ref _nameof);
        json.OptionalEnum("mood"u8, ref _mood);
}

/// <summary>The query and header parameters of <c>hostile</c>.</summary>
public sealed partial class HostileGetOptions : RequestOptions
{
    public string? Class { get; set; }
    /// <summary>Gets or sets <c>ToString</c>.</summary>
    public string? ToStringParameter { get; set; }
    /// <summary>Gets or sets <c>Equals</c>.</summary>
    public string? EqualsParameter { get; set; }
    /// <summary>Gets or sets <c>StartTime&lt;</c>.</summary>
    public string? StartTimeLessThan { get; set; }
    /// <summary>Gets or sets <c>StartTime&gt;</c>.</summary>
    public string? StartTimeGreaterThan { get; set; }
    public string? M { get; set; }
    /// <summary>Gets or sets <c>M</c>.</summary>
    public string? MParameter { get; set; }
    public string? 日本 { get; set; }
    /// <summary>Gets or sets <c>hostile-get-options</c>.</summary>
    public string? HostileGetOptionsParameter { get; set; }
}

public readonly partial struct Mood : IOpenEnum<Mood>
{
    /// <summary><c>class</c></summary>
    public static Mood Class => new(Values.Class);
    /// <summary><c>Value</c></summary>
    public static Mood Valued147f96a => new(Values.Valued147f96a);
    /// <summary><c>value</c></summary>
    public static Mood ValueValue => new(Values.ValueValue);
    /// <summary><c>Values</c></summary>
    public static Mood ValuesValue => new(Values.ValuesValue);
    /// <summary><c>IsKnown</c></summary>
    public static Mood IsKnownValue => new(Values.IsKnownValue);
    /// <summary><c>is-known</c></summary>
    public static Mood Is_known => new(Values.Is_known);
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
    public static Mood Mood6264551e => new(Values.Mood6264551e);
    /// <summary><c>""</c></summary>
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
    public static Mood 日本 => new(Values.日本);
    /// <summary><c>日 本</c></summary>
    public static Mood 日_本 => new(Values.日_本);
    /// <summary><c>A</c></summary>
    public static Mood AValue => new(Values.AValue);
    /// <summary><c>a</c></summary>
    public static Mood A => new(Values.A);
    /// <summary><c>a_</c></summary>
    public static Mood AUnderscore => new(Values.AUnderscore);
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
