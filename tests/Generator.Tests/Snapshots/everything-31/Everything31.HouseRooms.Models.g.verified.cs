public sealed partial class Chair : ApiModel<Chair>
{
    /// <summary>Always <c>type-chair</c>.</summary>
    public string EquipmentType => Get(_equipmentType, "equipment-type");
    public bool? HasBack { get => Get(_hasBack, "has-back"); init => _hasBack = value; }
}

public sealed partial class Filter : ApiModel<Filter>
{
    /// <summary>Default: <c>true</c>.</summary>
    public bool? OnlyFree { get => Get(_onlyFree, "only-free"); init => _onlyFree = value; }
}

public sealed partial class HouseRoomFindFilterFloorParameter : ApiModel<HouseRoomFindFilterFloorParameter>
{
    /// <summary>The lowest</summary>
    public long? FloorFrom { get => Get(_floorFrom, "floor-from"); init => _floorFrom = value; }
}

public sealed partial class HouseRoomReplacePlanNotes : ApiModel<HouseRoomReplacePlanNotes>
{
    public string? DrawnBy { get => Get(_drawnBy, "drawn-by"); set => Set(out _drawnBy, value, "drawn-by"); }
}

public sealed partial class NewRoom : ApiModel<NewRoom>
{
    /// <summary>Default: <c>true</c>.</summary>
    public bool? OnlyFree { get => Get(_onlyFree, "only-free"); set => Set(out _onlyFree, value, "only-free"); }
    public string? Label { get => Get(_label, "label"); set => Set(out _label, value, "label"); }
    public string? CallbackUrl { get => Get(_callbackUrl, "callback-url"); set => Set(out _callbackUrl, value, "callback-url"); }
}

/// <summary>What a room is</summary>
public sealed partial class Room : ApiModel<Room>
{
    /// <summary>What it is called. Default: <c>default-label</c>.</summary>
    public required string Label { get => Get(_label, "label"); init => _label = value; }
    /// <summary>Which kind</summary>
    public required RoomKind Kind { get => Get(_kind, "kind"); init => _kind = value; }
    /// <summary>Default: <c>state-free</c>.</summary>
    public RoomState? State { get => Get(_state, "state"); init => _state = value; }
    /// <summary>Default: <c>12.5</c>.</summary>
    public double? AreaSize { get => Get(_areaSize, "area-size"); init => _areaSize = value; }
    /// <summary>One of <c>1</c>, <c>99999999999999999999</c>, <c>-1</c>. Default: <c>99999999999999999999</c>.</summary>
    public decimal? FloorNo { get => Get(_floorNo, "floor-no"); init => _floorNo = value; }
    public Equipment? Equipment { get => Get(_equipment, "equipment"); init => _equipment = value; }
    public Optional<RoomOwner?> Owner { get => Get(_owner, "owner"); init => _owner = value; }
    public IReadOnlyDictionary<string, string>? MoreData { get => Get(_moreData, "more-data"); init => _moreData = value; }
    public IReadOnlyDictionary<string, long>? ByPattern { get => Get(_byPattern, "by-pattern"); init => _byPattern = value; }
    public IReadOnlyList<RoomPairOf>? PairOf { get => Get(_pairOf, "pair-of"); init => _pairOf = value; }
    /// <summary>Gets or sets <c>when-built</c>.</summary>
    public DateTimeOffset? BuiltAt { get => Get(_builtAt, "when-built"); init => _builtAt = value; }
    public byte[]? RawContent { get => Get(_rawContent, "raw-content"); init => _rawContent = value; }
    public string? HiddenWord { get => Get(_hiddenWord, "hidden-word"); init => _hiddenWord = value; }
    public RoomInlinePart? InlinePart { get => Get(_inlinePart, "inline-part"); init => _inlinePart = value; }
}

public sealed partial class RoomInlinePart : ApiModel<RoomInlinePart>
{
    public string? InnerWord { get => Get(_innerWord, "inner-word"); init => _innerWord = value; }
    public IReadOnlyList<RoomInlinePartInnerPart>? InnerParts { get => Get(_innerParts, "inner-parts"); init => _innerParts = value; }
}

public sealed partial class RoomInlinePartInnerPart : ApiModel<RoomInlinePartInnerPart>
{
    public Optional<string?> DeepWord { get => Get(_deepWord, "deep-word"); init => _deepWord = value; }
}

public sealed partial class Table : ApiModel<Table>
{
    /// <summary>Always <c>type-table</c>.</summary>
    public string EquipmentType => Get(_equipmentType, "equipment-type");
    public long? LegCount { get => Get(_legCount, "leg-count"); init => _legCount = value; }
}

/// <summary>One of <c>Table</c>, <c>Chair</c>.</summary>
public sealed partial class Equipment : ApiUnion
{
    public Equipment(Table value)
        : base(value, JsonCodec.Model<Table>())
    public bool TryGetTable([NotNullWhen(true)] out Table? value) => TryGet<Table>(out value);

    public Equipment(Chair value)
        : base(value, JsonCodec.Model<Chair>())
    public bool TryGetChair([NotNullWhen(true)] out Chair? value) => TryGet<Chair>(out value);
}

/// <summary>One of <c>Person</c>, <c>string</c>.</summary>
public sealed partial class RoomOwner : ApiUnion
{
    public RoomOwner(Person value)
        : base(value, JsonCodec.Model<Person>())
    public bool TryGetPerson([NotNullWhen(true)] out Person? value) => TryGet<Person>(out value);

    public RoomOwner(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class RoomPairOf : ApiUnion
{
    public RoomPairOf(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public RoomPairOf(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}

/// <summary>The query and header parameters of <c>find-room</c>.</summary>
public sealed partial class HouseRoomFindAsRoomOptions : RequestOptions
{
    /// <summary>The order</summary>
    public IReadOnlyList<SortField>? SortBy { get; set; }
    /// <summary>Gets or sets <c>filter[floor]</c>.</summary>
    public HouseRoomFindFilterFloorParameter? FilterFloor { get; set; }
    public Filter? AsJson { get; set; }
    public required HouseRoomFixedWord FixedWord { get; set; }
    /// <summary>The trace. Default: <c>no-trace</c>.</summary>
    public string? XTrace { get; set; }
    /// <summary>The session</summary>
    public string? Session { get; set; }
}

/// <summary>The query and header parameters of <c>find-room</c>.</summary>
public sealed partial class HouseRoomFindOptions : RequestOptions
{
    /// <summary>The order</summary>
    public IReadOnlyList<SortField>? SortBy { get; set; }
    /// <summary>Gets or sets <c>filter[floor]</c>.</summary>
    public HouseRoomFindFilterFloorParameter? FilterFloor { get; set; }
    public Filter? AsJson { get; set; }
    public required HouseRoomFixedWord FixedWord { get; set; }
    /// <summary>The trace. Default: <c>no-trace</c>.</summary>
    public string? XTrace { get; set; }
    /// <summary>The session</summary>
    public string? Session { get; set; }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class HouseRoomReplace
{
    /// <summary>The plan</summary>
    public required UploadFile PlanFile { get; set; }
    public HouseRoomReplacePlanNotes? PlanNotes { get; set; }
    /// <summary>Of the part</summary>
    public string? PlanNotesXPart { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("plan-file", PlanFile)
        .Add("plan-notes", PlanNotes, JsonCodec.Model<HouseRoomReplacePlanNotes>(), "application/notes+json").AddHeader("X-Part", PlanNotesXPart);
}

public readonly partial struct HouseRoomFixedWord : IOpenEnum<HouseRoomFixedWord>
{
    /// <summary><c>only-this</c></summary>
    public static HouseRoomFixedWord OnlyThis => new(Values.OnlyThis);
}

public readonly partial struct HouseRoomNo : IOpenEnum<HouseRoomNo>
{
    /// <summary><c>room-one</c></summary>
    public static HouseRoomNo RoomOne => new(Values.RoomOne);
    /// <summary><c>room-two</c></summary>
    public static HouseRoomNo RoomTwo => new(Values.RoomTwo);
}

/// <summary>The kinds</summary>
public readonly partial struct RoomKind : IOpenEnum<RoomKind>
{
    /// <summary><c>kind-small</c></summary>
    public static RoomKind KindSmall => new(Values.KindSmall);
    /// <summary><c>kind-large</c></summary>
    public static RoomKind KindLarge => new(Values.KindLarge);
    /// <summary><c>kind-other</c></summary>
    public static RoomKind KindOther => new(Values.KindOther);
}

public readonly partial struct RoomState : IOpenEnum<RoomState>
{
    /// <summary><c>state-free</c>: It is free</summary>
    public static RoomState IsFree => new(Values.IsFree);
    /// <summary><c>state-taken</c>: It is taken</summary>
    public static RoomState IsTaken => new(Values.IsTaken);
}

public readonly partial struct SortField : IOpenEnum<SortField>
{
    /// <summary><c>sort-label</c></summary>
    public static SortField SortLabel => new(Values.SortLabel);
    /// <summary><c>sort-area</c></summary>
    public static SortField SortArea => new(Values.SortArea);
}
