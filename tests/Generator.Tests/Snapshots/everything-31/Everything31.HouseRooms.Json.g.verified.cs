partial class Chair : IApiModel<Chair>
{
        json.Required("equipment-type"u8, ref _equipmentType, JsonCodec.String);
        json.Optional("has-back"u8, ref _hasBack, JsonCodec.Boolean);
}
partial class Filter : IApiModel<Filter>
{
        json.Optional("only-free"u8, ref _onlyFree, JsonCodec.Boolean);
}
partial class HouseRoomFindFilterFloorParameter : IApiModel<HouseRoomFindFilterFloorParameter>
{
        json.Optional("floor-from"u8, ref _floorFrom, JsonCodec.Int64);
}
partial class HouseRoomReplacePlanNotes : IApiModel<HouseRoomReplacePlanNotes>
{
        json.Optional("drawn-by"u8, ref _drawnBy, JsonCodec.String);
}
partial class NewRoom : IApiModel<NewRoom>
{
        json.Optional("only-free"u8, ref _onlyFree, JsonCodec.Boolean);
        json.Optional("label"u8, ref _label, JsonCodec.String);
        json.Optional("callback-url"u8, ref _callbackUrl, JsonCodec.String);
}
partial class Room : IApiModel<Room>
{
        json.Required("label"u8, ref _label, JsonCodec.String);
        json.Required("kind"u8, ref _kind, JsonCodec.Enum<RoomKind>());
        json.Optional("state"u8, ref _state, JsonCodec.Enum<RoomState>());
        json.Optional("area-size"u8, ref _areaSize, JsonCodec.Double);
        json.Optional("floor-no"u8, ref _floorNo, JsonCodec.Decimal);
        json.Optional("equipment"u8, ref _equipment, JsonCodec.Union<Equipment>());
        json.Optional("owner"u8, ref _owner, JsonCodec.Union<RoomOwner>());
        json.Optional("more-data"u8, ref _moreData, JsonCodec.Map(JsonCodec.String));
        json.Optional("by-pattern"u8, ref _byPattern, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("pair-of"u8, ref _pairOf, JsonCodec.List(JsonCodec.Union<RoomPairOf>()));
        json.Optional("when-built"u8, ref _builtAt, JsonCodec.DateTimeOffset);
        json.Optional("raw-content"u8, ref _rawContent, JsonCodec.Bytes);
        json.Optional("hidden-word"u8, ref _hiddenWord, JsonCodec.String);
        json.Optional("inline-part"u8, ref _inlinePart, JsonCodec.Model<RoomInlinePart>());
}
partial class RoomInlinePart : IApiModel<RoomInlinePart>
{
        json.Optional("inner-word"u8, ref _innerWord, JsonCodec.String);
        json.Optional("inner-parts"u8, ref _innerParts, JsonCodec.List(JsonCodec.Model<RoomInlinePartInnerPart>()));
}
partial class RoomInlinePartInnerPart : IApiModel<RoomInlinePartInnerPart>
{
        json.Optional("deep-word"u8, ref _deepWord, JsonCodec.String);
}
partial class Table : IApiModel<Table>
{
        json.Required("equipment-type"u8, ref _equipmentType, JsonCodec.String);
        json.Optional("leg-count"u8, ref _legCount, JsonCodec.Int64);
}
partial class Equipment : IApiUnion<Equipment>
{
    private static readonly UnionCases s_cases = new UnionCases("equipment-type")
        .Add(JsonCodec.Model<Table>(), "type-table")
        .Add(JsonCodec.Model<Chair>(), "type-chair");
}
partial class RoomOwner : IApiUnion<RoomOwner>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Person>())
        .Add(JsonCodec.String);
}
partial class RoomPairOf : IApiUnion<RoomPairOf>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);
}
