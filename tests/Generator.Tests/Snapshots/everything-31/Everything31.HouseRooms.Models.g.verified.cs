public sealed partial class Chair : ApiModel<Chair>
{
    /// <summary>Always <c>type-chair</c>.</summary>
    public string EquipmentType => Get(_equipmentType);
    public bool? HasBack { get => Get(_hasBack); init => _hasBack = value; }

        json.RequiredString("equipment-type"u8, ref _equipmentType);
        json.OptionalBoolean("has-back"u8, ref _hasBack);
}

public sealed partial class Filter : ApiModel<Filter>
{
    /// <summary>Default: <c>true</c>.</summary>
    public bool? OnlyFree { get => Get(_onlyFree); init => _onlyFree = value; }

        json.OptionalBoolean("only-free"u8, ref _onlyFree);
}

public sealed partial class HouseRoomFindFilterFloorParameter : ApiModel<HouseRoomFindFilterFloorParameter>
{
    /// <summary>The lowest</summary>
    public long? FloorFrom { get => Get(_floorFrom); init => _floorFrom = value; }

        json.OptionalInt64("floor-from"u8, ref _floorFrom);
}

public sealed partial class HouseRoomReplacePlanNotes : ApiModel<HouseRoomReplacePlanNotes>
{
    public string? DrawnBy { get => Get(_drawnBy); set => Set(out _drawnBy, value); }

        json.OptionalString("drawn-by"u8, ref _drawnBy);
}

public sealed partial class NewRoom : ApiModel<NewRoom>
{
    /// <summary>Default: <c>true</c>.</summary>
    public bool? OnlyFree { get => Get(_onlyFree); set => Set(out _onlyFree, value); }
    public string? Label { get => Get(_label); set => Set(out _label, value); }
    public string? CallbackUrl { get => Get(_callbackUrl); set => Set(out _callbackUrl, value); }

        json.OptionalBoolean("only-free"u8, ref _onlyFree);
        json.OptionalString("label"u8, ref _label);
        json.OptionalString("callback-url"u8, ref _callbackUrl);
}

/// <summary>What a room is</summary>
public sealed partial class Room : ApiModel<Room>
{
    /// <summary>What it is called. Default: <c>default-label</c>.</summary>
    public required string Label { get => Get(_label); init => _label = value; }
    /// <summary>Which kind</summary>
    public required RoomKind Kind { get => Get(_kind); init => _kind = value; }
    /// <summary>Default: <c>state-free</c>.</summary>
    public RoomState? State { get => Get(_state); init => _state = value; }
    /// <summary>Default: <c>12.5</c>.</summary>
    public double? AreaSize { get => Get(_areaSize); init => _areaSize = value; }
    /// <summary>One of <c>1</c>, <c>99999999999999999999</c>, <c>-1</c>. Default: <c>99999999999999999999</c>.</summary>
    public decimal? FloorNo { get => Get(_floorNo); init => _floorNo = value; }
    public Equipment? Equipment { get => Get(_equipment); init => _equipment = value; }
    public Optional<RoomOwner?> Owner { get => Get(_owner); init => _owner = value; }
    public IReadOnlyDictionary<string, string>? MoreData { get => Get(_moreData); init => _moreData = value; }
    public IReadOnlyDictionary<string, long>? ByPattern { get => Get(_byPattern); init => _byPattern = value; }
    public IReadOnlyList<RoomPairOf>? PairOf { get => Get(_pairOf); init => _pairOf = value; }
    /// <summary>Gets or sets <c>when-built</c>.</summary>
    public DateTimeOffset? BuiltAt { get => Get(_builtAt, name: "when-built"); init => _builtAt = value; }
    public byte[]? RawContent { get => Get(_rawContent); init => _rawContent = value; }
    public string? HiddenWord { get => Get(_hiddenWord); init => _hiddenWord = value; }
    public RoomInlinePart? InlinePart { get => Get(_inlinePart); init => _inlinePart = value; }

        json.RequiredString("label"u8, ref _label);
        json.RequiredEnum("kind"u8, ref _kind);
        json.OptionalEnum("state"u8, ref _state);
        json.OptionalDouble("area-size"u8, ref _areaSize);
        json.Optional("floor-no"u8, ref _floorNo, JsonCodec.Decimal);
        json.Optional("equipment"u8, ref _equipment, JsonCodec.Union<Equipment>());
        json.Optional("owner"u8, ref _owner, JsonCodec.Union<RoomOwner>());
        json.Optional("more-data"u8, ref _moreData, JsonCodec.Map(JsonCodec.String));
        json.Optional("by-pattern"u8, ref _byPattern, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("pair-of"u8, ref _pairOf, JsonCodec.List(JsonCodec.Union<RoomPairOf>()));
        json.OptionalDateTimeOffset("when-built"u8, ref _builtAt);
        json.Optional("raw-content"u8, ref _rawContent, JsonCodec.Bytes);
        json.OptionalString("hidden-word"u8, ref _hiddenWord);
        json.OptionalModel("inline-part"u8, ref _inlinePart);
}

public sealed partial class RoomInlinePart : ApiModel<RoomInlinePart>
{
    public string? InnerWord { get => Get(_innerWord); init => _innerWord = value; }
    public IReadOnlyList<RoomInlinePartInnerPart>? InnerParts { get => Get(_innerParts); init => _innerParts = value; }

        json.OptionalString("inner-word"u8, ref _innerWord);
        json.OptionalModels("inner-parts"u8, ref _innerParts);
}

public sealed partial class RoomInlinePartInnerPart : ApiModel<RoomInlinePartInnerPart>
{
    public Optional<string?> DeepWord { get => Get(_deepWord); init => _deepWord = value; }

        json.Optional("deep-word"u8, ref _deepWord, JsonCodec.String);
}

public sealed partial class Table : ApiModel<Table>
{
    /// <summary>Always <c>type-table</c>.</summary>
    public string EquipmentType => Get(_equipmentType);
    public long? LegCount { get => Get(_legCount); init => _legCount = value; }

        json.RequiredString("equipment-type"u8, ref _equipmentType);
        json.OptionalInt64("leg-count"u8, ref _legCount);
}

/// <summary>One of <c>Table</c>, <c>Chair</c>.</summary>
public sealed partial class Equipment : ApiUnion, IApiUnion<Equipment>
{
    private static readonly UnionCases s_cases = new UnionCases("equipment-type")
        .Add(JsonCodec.Model<Table>(), "type-table")
        .Add(JsonCodec.Model<Chair>(), "type-chair");

    public Equipment(Table value)
        : base(value, JsonCodec.Model<Table>())
    public bool TryGetTable([NotNullWhen(true)] out Table? value) => TryGet<Table>(out value);

    public Equipment(Chair value)
        : base(value, JsonCodec.Model<Chair>())
    public bool TryGetChair([NotNullWhen(true)] out Chair? value) => TryGet<Chair>(out value);
}

/// <summary>One of <c>Person</c>, <c>string</c>.</summary>
public sealed partial class RoomOwner : ApiUnion, IApiUnion<RoomOwner>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.Model<Person>())
        .Add(JsonCodec.String);

    public RoomOwner(Person value)
        : base(value, JsonCodec.Model<Person>())
    public bool TryGetPerson([NotNullWhen(true)] out Person? value) => TryGet<Person>(out value);

    public RoomOwner(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class RoomPairOf : ApiUnion, IApiUnion<RoomPairOf>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

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
