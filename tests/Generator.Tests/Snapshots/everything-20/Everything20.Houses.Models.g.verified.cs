public sealed partial class Extra : ApiModel<Extra>
{
    public DateOnly? ExtraWord { get => Get(_extraWord); set => Set(out _extraWord, value); }

        json.Optional("extra-word"u8, ref _extraWord, JsonCodec.DateOnly);
}

/// <summary>What a house is</summary>
public sealed partial class HouseBase : ApiModel<HouseBase>
{
    public required string HouseType { get => Get(_houseType); set => Set(out _houseType, value); }
    /// <summary>What it is called. Default: <c>default-label</c>.</summary>
    public required string Label { get => Get(_label); set => Set(out _label, value); }
    public Optional<HouseState?> State { get => Get(_state); set => Set(out _state, value); }
    /// <summary>One of <c>1</c>, <c>99999999999999999999</c>.</summary>
    public decimal? FloorCount { get => Get(_floorCount); set => Set(out _floorCount, value); }
    public IReadOnlyDictionary<string, Extra>? MoreData { get => Get(_moreData); set => Set(out _moreData, value); }
    public HouseInlinePart? InlinePart { get => Get(_inlinePart); set => Set(out _inlinePart, value); }

        json.RequiredString("house-type"u8, ref _houseType);
        json.RequiredString("label"u8, ref _label);
        json.Optional("state"u8, ref _state, JsonCodec.Enum<HouseState>());
        json.Optional("floor-count"u8, ref _floorCount, JsonCodec.Decimal);
        json.Optional("more-data"u8, ref _moreData, JsonCodec.Map(JsonCodec.Model<Extra>()));
        json.OptionalModel("inline-part"u8, ref _inlinePart);
}

public sealed partial class HouseInlinePart : ApiModel<HouseInlinePart>
{
    public string? InnerWord { get => Get(_innerWord); set => Set(out _innerWord, value); }

        json.OptionalString("inner-word"u8, ref _innerWord, isReadOnly: true);
}

public sealed partial class HouseRename : ApiModel<HouseRename>
{
    /// <summary>The new name</summary>
    public required string NewName { get => Get(_newName); set => Set(out _newName, value); }

        json.RequiredString("new-name"u8, ref _newName);
}

/// <summary>What a house is</summary>
public sealed partial class Villa : ApiModel<Villa>
{
    /// <summary>Always <c>Villa</c>.</summary>
    public string HouseType => Get(_houseType);
    /// <summary>What it is called. Default: <c>default-label</c>.</summary>
    public required string Label { get => Get(_label); set => Set(out _label, value); }
    public Optional<HouseState?> State { get => Get(_state); set => Set(out _state, value); }
    /// <summary>One of <c>1</c>, <c>99999999999999999999</c>.</summary>
    public decimal? FloorCount { get => Get(_floorCount); set => Set(out _floorCount, value); }
    public IReadOnlyDictionary<string, Extra>? MoreData { get => Get(_moreData); set => Set(out _moreData, value); }
    public HouseInlinePart? InlinePart { get => Get(_inlinePart); set => Set(out _inlinePart, value); }
    public double? PoolSize { get => Get(_poolSize); set => Set(out _poolSize, value); }

        json.RequiredString("house-type"u8, ref _houseType);
        json.RequiredString("label"u8, ref _label);
        json.Optional("state"u8, ref _state, JsonCodec.Enum<HouseState>());
        json.Optional("floor-count"u8, ref _floorCount, JsonCodec.Decimal);
        json.Optional("more-data"u8, ref _moreData, JsonCodec.Map(JsonCodec.Model<Extra>()));
        json.OptionalModel("inline-part"u8, ref _inlinePart);
        json.OptionalDouble("pool-size"u8, ref _poolSize);
}

/// <summary>What a house is</summary>
public sealed partial class House : ApiUnion, IApiUnion<House>
{
    private static readonly UnionCases s_cases = new UnionCases("house-type")
        .Add(JsonCodec.Model<Villa>(), "Villa")
        .Add(JsonCodec.Model<HouseBase>());

    public House(Villa value)
        : base(value, JsonCodec.Model<Villa>())
    public bool TryGetVilla([NotNullWhen(true)] out Villa? value) => TryGet<Villa>(out value);

    public House(HouseBase value)
        : base(value, JsonCodec.Model<HouseBase>())
    public bool TryGetHouseBase([NotNullWhen(true)] out HouseBase? value) => TryGet<HouseBase>(out value);
}

/// <summary>The query and header parameters of <c>find-house</c>.</summary>
public sealed partial class HouseFindAsHouseOptions : RequestOptions
{
    /// <summary>The order</summary>
    public IReadOnlyList<HouseSortBy>? SortBy { get; set; }
    /// <summary>Default: <c>99999999999999999999</c>.</summary>
    public decimal? PageSizeParameter { get; set; }
    /// <summary>Default: <c>no-trace</c>.</summary>
    public string? XTrace { get; set; }
    /// <summary>The language</summary>
    public HouseLangCode? LangCode { get; set; }
}

/// <summary>The query and header parameters of <c>find-house</c>.</summary>
public sealed partial class HouseFindOptions : RequestOptions
{
    /// <summary>The order</summary>
    public IReadOnlyList<HouseSortBy>? SortBy { get; set; }
    /// <summary>Default: <c>99999999999999999999</c>.</summary>
    public decimal? PageSizeParameter { get; set; }
    /// <summary>Default: <c>no-trace</c>.</summary>
    public string? XTrace { get; set; }
    /// <summary>The language</summary>
    public HouseLangCode? LangCode { get; set; }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class HouseUpload
{
    /// <summary>The plan</summary>
    public required UploadFile PlanFile { get; set; }
    /// <summary>Default: <c>note-first</c>.</summary>
    public HousePlanNote? PlanNote { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("plan-file", PlanFile)
        .Add("plan-note", PlanNote, JsonCodec.Enum<HousePlanNote>());
}

public readonly partial struct HouseLangCode : IOpenEnum<HouseLangCode>
{
    /// <summary><c>lang-en</c></summary>
    public static HouseLangCode LangEn => new(Values.LangEn);
    /// <summary><c>lang-de</c></summary>
    public static HouseLangCode LangDe => new(Values.LangDe);
}

public readonly partial struct HousePlanNote : IOpenEnum<HousePlanNote>
{
    /// <summary><c>note-first</c></summary>
    public static HousePlanNote NoteFirst => new(Values.NoteFirst);
    /// <summary><c>note-last</c></summary>
    public static HousePlanNote NoteLast => new(Values.NoteLast);
}

public readonly partial struct HouseSortBy : IOpenEnum<HouseSortBy>
{
    /// <summary><c>sort-label</c></summary>
    public static HouseSortBy ByLabel => new(Values.ByLabel);
    /// <summary><c>sort-area</c></summary>
    public static HouseSortBy ByArea => new(Values.ByArea);
}

public readonly partial struct HouseState : IOpenEnum<HouseState>
{
    /// <summary><c>state-free</c></summary>
    public static HouseState FreeName => new(Values.FreeName);
    /// <summary><c>state-taken</c></summary>
    public static HouseState TakenName => new(Values.TakenName);
}
