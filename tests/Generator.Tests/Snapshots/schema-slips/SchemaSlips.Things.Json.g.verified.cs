partial class Thing : IApiModel<Thing>
{
        json.Required("upper"u8, ref _upper, JsonCodec.String);
        json.Required("required_here"u8, ref _requiredHere, JsonCodec.String);
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("dictionary"u8, ref _dictionary, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("int"u8, ref _int, JsonCodec.Int64);
        json.Optional("moment"u8, ref _moment, JsonCodec.DateTimeOffset);
        json.Optional("file"u8, ref _file, JsonCodec.String);
        json.Optional("nothing"u8, ref _nothing, JsonCodec.Json);
        json.Optional("no_type"u8, ref _noType, JsonCodec.Json);
        json.Optional("not_required_here"u8, ref _notRequiredHere, JsonCodec.String);
        json.Optional("php_map"u8, ref _phpMap, JsonCodec.Map(JsonCodec.Json));
        json.Optional("php_enum"u8, ref _phpEnum, JsonCodec.String);
        json.Optional("no_items"u8, ref _noItems, JsonCodec.List(JsonCodec.Json));
        json.Optional("positions"u8, ref _positions, JsonCodec.List(JsonCodec.Union<ThingPosition>()));
        json.Optional("bound"u8, ref _bound, JsonCodec.Int64);
        json.Optional("bound_beside"u8, ref _boundBeside, JsonCodec.Int64);
        json.Optional("huge_default"u8, ref _hugeDefault, JsonCodec.Double);
        json.Optional("huge_value"u8, ref _hugeValue, JsonCodec.Decimal);
        json.Optional("huge_maximum"u8, ref _hugeMaximum, JsonCodec.Int64);
        json.Optional("fraction"u8, ref _fraction, JsonCodec.Int64);
        json.Optional("other_default"u8, ref _otherDefault, JsonCodec.String);
        json.Optional("list_of_anything"u8, ref _listOfAnything, JsonCodec.List(JsonCodec.Json));
        json.Optional("always"u8, ref _always, JsonCodec.Json);
}
partial class ThingPosition : IApiUnion<ThingPosition>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
