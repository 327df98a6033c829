partial class Hostile : IApiModel<Hostile>
{
        json.Required("class"u8, ref _class, JsonCodec.String);
        json.Required("\u65E5\u672C"u8, ref _日本, JsonCodec.String);
        json.Optional("@class"u8, ref _atClass, JsonCodec.String);
        json.Optional("namespace"u8, ref _namespace, JsonCodec.String);
        json.Optional("__arglist"u8, ref _arglist, JsonCodec.String);
        json.Optional("required"u8, ref _required, JsonCodec.String);
        json.Optional("field"u8, ref _field, JsonCodec.String);
        json.Optional("Equals"u8, ref _equals3e995db4, JsonCodec.String);
        json.Optional("equals"u8, ref _equalsValue, JsonCodec.String);
        json.Optional("get_hash_code"u8, ref _get_hash_code, JsonCodec.String);
        json.Optional("GetHashCode"u8, ref _getHashCodeValue, JsonCodec.String);
        json.Optional("ToString"u8, ref _toStringValue, JsonCodec.String);
        json.Optional("to-string"u8, ref _to_string, JsonCodec.String);
        json.Optional("GetType"u8, ref _getTypeValue, JsonCodec.String);
        json.Optional("MemberwiseClone"u8, ref _memberwiseCloneValue, JsonCodec.String);
        json.Optional("Finalize"u8, ref _finalizeValue, JsonCodec.String);
        json.Optional("AdditionalProperties"u8, ref _additionalPropertiesValue, JsonCodec.String);
        json.Optional("Names"u8, ref _names, JsonCodec.String);
        json.Optional("Get"u8, ref _getValue, JsonCodec.String);
        json.Optional("ReadProperty"u8, ref _readProperty, JsonCodec.String);
        json.Optional("hostile"u8, ref _hostile00919a8d, JsonCodec.String);
        json.Optional("Hostile"u8, ref _hostile1a682a2d, JsonCodec.String);
        json.Optional("hostile_value"u8, ref _hostileValue, JsonCodec.String);
        json.Optional("m"u8, ref _m, JsonCodec.String);
        json.Optional("M"u8, ref _mValue, JsonCodec.String);
        json.Optional("id"u8, ref _id, JsonCodec.String);
        json.Optional("-id"u8, ref _minusId, JsonCodec.String);
        json.Optional("ID"u8, ref _iD, JsonCodec.String);
        json.Optional("+1"u8, ref _plus1, JsonCodec.String);
        json.Optional("-1"u8, ref _minus1, JsonCodec.String);
        json.Optional("1.1.1.1"u8, ref __1_1_1_1, JsonCodec.String);
        json.Optional("11.1.1"u8, ref __11_1_1, JsonCodec.String);
        json.Optional(""u8, ref _empty, JsonCodec.String);
        json.Optional("-"u8, ref _minus, JsonCodec.String);
        json.Optional("_"u8, ref _underscore, JsonCodec.String);
        json.Optional(" "u8, ref _space, JsonCodec.String);
        json.Optional("\u00E9"u8, ref _é, JsonCodec.String);
        json.Optional("e\u0301"u8, ref _éValue, JsonCodec.String);
        json.Optional("\uD835\uDCB3"u8, ref _value2ddb27d9, JsonCodec.String);
        json.Optional("a\u200Db"u8, ref _aB, JsonCodec.String);
        json.Optional("ab"u8, ref _ab, JsonCodec.String);
        json.Optional("StartTime<"u8, ref _startTimeLessThan, JsonCodec.String);
        json.Optional("StartTime>"u8, ref _startTimeGreaterThan, JsonCodec.String);
        json.Optional(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"u8,
            ref _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa279e8f01,
            JsonCodec.String);
        json.Optional(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab"u8,
            ref _aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa249e8a48,
            JsonCodec.String);
        json.Optional("line\u000Abreak"u8, ref _lineBreak, JsonCodec.String);
        json.Optional("quote\"back\\slash"u8, ref _quoteBackSlash, JsonCodec.String);
        json.Optional("</summary>"u8, ref _summary, JsonCodec.String);
        json.Optional("{0}"u8, ref __0, JsonCodec.String);
        json.Optional("string"u8, ref _string, JsonCodec.String);
        json.Optional("int"u8, ref _int, JsonCodec.String);
        json.Optional("value"u8, ref _value, JsonCodec.String);
        json.Optional("json"u8, ref _json, JsonCodec.String);
        json.Optional("_value"u8, ref _underscoreValue, JsonCodec.String);
        json.Optional("s_names"u8, ref _sNames, JsonCodec.String);
        json.Optional("record"u8, ref _record, JsonCodec.String);
        json.Optional("var"u8, ref _var, JsonCodec.String);
        json.Optional("nameof"u8, ref _nameof, JsonCodec.String);
        json.Optional("mood"u8, ref _mood, JsonCodec.Enum<Mood>());
}
