public sealed partial class Extra : ApiModel<Extra>
{
    public DateOnly? ExtraWord { get => Get(_extraWord, "extra-word"); set => Set(out _extraWord, value, "extra-word"); }
}

/// <summary>What a house is</summary>
public sealed partial class HouseBase : ApiModel<HouseBase>
{
    public required string HouseType { get => Get(_houseType, "house-type"); set => Set(out _houseType, value, "house-type"); }
    /// <summary>What it is called. Default: <c>default-label</c>.</summary>
    public required string Label { get => Get(_label, "label"); set => Set(out _label, value, "label"); }
    public Optional<HouseState?> State { get => Get(_state, "state"); set => Set(out _state, value, "state"); }
    /// <summary>One of <c>1</c>, <c>99999999999999999999</c>.</summary>
    public decimal? FloorCount { get => Get(_floorCount, "floor-count"); set => Set(out _floorCount, value, "floor-count"); }

    public IReadOnlyDictionary<string, Extra>? MoreData
    {
        get => Get(_moreData, "more-data");
        set => Set(out _moreData, value, "more-data");
    }

    public HouseInlinePart? InlinePart { get => Get(_inlinePart, "inline-part"); set => Set(out _inlinePart, value, "inline-part"); }
}

public sealed partial class HouseInlinePart : ApiModel<HouseInlinePart>
{
    public string? InnerWord { get => Get(_innerWord, "inner-word"); set => Set(out _innerWord, value, "inner-word"); }
}

public sealed partial class HouseRename : ApiModel<HouseRename>
{
    /// <summary>The new name</summary>
    public required string NewName { get => Get(_newName, "new-name"); set => Set(out _newName, value, "new-name"); }
}

/// <summary>What a house is</summary>
public sealed partial class Villa : ApiModel<Villa>
{
    /// <summary>Always <c>Villa</c>.</summary>
    public string HouseType => Get(_houseType, "house-type");
    /// <summary>What it is called. Default: <c>default-label</c>.</summary>
    public required string Label { get => Get(_label, "label"); set => Set(out _label, value, "label"); }
    public Optional<HouseState?> State { get => Get(_state, "state"); set => Set(out _state, value, "state"); }
    /// <summary>One of <c>1</c>, <c>99999999999999999999</c>.</summary>
    public decimal? FloorCount { get => Get(_floorCount, "floor-count"); set => Set(out _floorCount, value, "floor-count"); }

    public IReadOnlyDictionary<string, Extra>? MoreData
    {
        get => Get(_moreData, "more-data");
        set => Set(out _moreData, value, "more-data");
    }

    public HouseInlinePart? InlinePart { get => Get(_inlinePart, "inline-part"); set => Set(out _inlinePart, value, "inline-part"); }
    public double? PoolSize { get => Get(_poolSize, "pool-size"); set => Set(out _poolSize, value, "pool-size"); }
}

/// <summary>What a house is</summary>
public sealed partial class House : ApiUnion
{
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
