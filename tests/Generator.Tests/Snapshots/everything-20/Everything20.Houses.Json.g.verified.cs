partial class Extra : IApiModel<Extra>
{
        json.Optional("extra-word"u8, ref _extraWord, JsonCodec.DateOnly);
}
partial class HouseBase : IApiModel<HouseBase>
{
        json.Required("house-type"u8, ref _houseType, JsonCodec.String);
        json.Required("label"u8, ref _label, JsonCodec.String);
        json.Optional("state"u8, ref _state, JsonCodec.Enum<HouseState>());
        json.Optional("floor-count"u8, ref _floorCount, JsonCodec.Decimal);
        json.Optional("more-data"u8, ref _moreData, JsonCodec.Map(JsonCodec.Model<Extra>()));
        json.Optional("inline-part"u8, ref _inlinePart, JsonCodec.Model<HouseInlinePart>());
}
partial class HouseInlinePart : IApiModel<HouseInlinePart>
{
        json.Optional("inner-word"u8, ref _innerWord, JsonCodec.String, isReadOnly: true);
}
partial class HouseRename : IApiModel<HouseRename>
{
        json.Required("new-name"u8, ref _newName, JsonCodec.String);
}
partial class Villa : IApiModel<Villa>
{
        json.Required("house-type"u8, ref _houseType, JsonCodec.String);
        json.Required("label"u8, ref _label, JsonCodec.String);
        json.Optional("state"u8, ref _state, JsonCodec.Enum<HouseState>());
        json.Optional("floor-count"u8, ref _floorCount, JsonCodec.Decimal);
        json.Optional("more-data"u8, ref _moreData, JsonCodec.Map(JsonCodec.Model<Extra>()));
        json.Optional("inline-part"u8, ref _inlinePart, JsonCodec.Model<HouseInlinePart>());
        json.Optional("pool-size"u8, ref _poolSize, JsonCodec.Double);
}
partial class House : IApiUnion<House>
{
    private static readonly UnionCases s_cases = new UnionCases("house-type")
        .Add(JsonCodec.Model<Villa>(), "Villa")
        .Add(JsonCodec.Model<HouseBase>());
}
