public sealed partial class Extra : ApiModel
{
    public DateOnly? ExtraWord { get => Get(_extraWord, "extra-word"); init => _extraWord = value; }
}

/// <summary>What a house is</summary>
public sealed partial class HouseBase : ApiModel
{
    public required string HouseType { get => Get(_houseType, "house-type"); init => _houseType = value; }
    /// <summary>What it is called. Default: default-label.</summary>
    public required string Label { get => Get(_label, "label"); init => _label = value; }
    public Optional<State?> State { get => Get(_state, "state"); init => _state = value; }
    /// <summary>One of 1, 99999999999999999999.</summary>
    public decimal? FloorCount { get => Get(_floorCount, "floor-count"); init => _floorCount = value; }
    public IReadOnlyDictionary<string, Extra>? MoreData { get => Get(_moreData, "more-data"); init => _moreData = value; }
    public InlinePart? InlinePart { get => Get(_inlinePart, "inline-part"); init => _inlinePart = value; }
}

public sealed partial class HouseUpdate : ApiModel
{
    /// <summary>The new name</summary>
    public required string NewName { get => Get(_newName, "new-name"); set => Set(out _newName, value, "new-name"); }
}

public sealed partial class InlinePart : ApiModel
{
    public string? InnerWord { get => Get(_innerWord, "inner-word"); init => _innerWord = value; }
}

/// <summary>What a house is</summary>
public sealed partial class Villa : ApiModel
{
    public required string HouseType { get => Get(_houseType, "house-type"); init => _houseType = value; }
    /// <summary>What it is called. Default: default-label.</summary>
    public required string Label { get => Get(_label, "label"); init => _label = value; }
    public Optional<State?> State { get => Get(_state, "state"); init => _state = value; }
    /// <summary>One of 1, 99999999999999999999.</summary>
    public decimal? FloorCount { get => Get(_floorCount, "floor-count"); init => _floorCount = value; }
    public IReadOnlyDictionary<string, Extra>? MoreData { get => Get(_moreData, "more-data"); init => _moreData = value; }
    public InlinePart? InlinePart { get => Get(_inlinePart, "inline-part"); init => _inlinePart = value; }
    public double? PoolSize { get => Get(_poolSize, "pool-size"); init => _poolSize = value; }
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

/// <summary>The query and header parameters of find-house.</summary>
public sealed partial class HouseGetOptions
{
    /// <summary>The order</summary>
    public IReadOnlyList<HouseGetSortBy>? SortBy { get; set; }
    /// <summary>Default: 99999999999999999999.</summary>
    public decimal? PageSize { get; set; }
    /// <summary>Default: no-trace.</summary>
    public string? XTrace { get; set; }
    /// <summary>The language</summary>
    public HouseGetLangCode? LangCode { get; set; }
}

/// <summary>The parts of a multipart body. A part is not sent if it is <c>null</c>.</summary>
public sealed partial class HouseReplace
{
    /// <summary>The plan</summary>
    public required UploadFile PlanFile { get; set; }
    /// <summary>Default: note-first.</summary>
    public HouseReplacePlanNote? PlanNote { get; set; }

    internal MultipartForm ToForm() => new MultipartForm()
        .Add("plan-file", PlanFile)
        .Add("plan-note", PlanNote, JsonCodec.Enum<HouseReplacePlanNote>());
}

public readonly partial struct HouseGetLangCode : IOpenEnum<HouseGetLangCode>
{
    /// <summary><c>lang-en</c></summary>
    public static HouseGetLangCode LangEn => new(Values.LangEn);
    /// <summary><c>lang-de</c></summary>
    public static HouseGetLangCode LangDe => new(Values.LangDe);
}

public readonly partial struct HouseGetSortBy : IOpenEnum<HouseGetSortBy>
{
    /// <summary><c>sort-label</c></summary>
    public static HouseGetSortBy SortLabel => new(Values.SortLabel);
    /// <summary><c>sort-area</c></summary>
    public static HouseGetSortBy SortArea => new(Values.SortArea);
}

public readonly partial struct HouseReplacePlanNote : IOpenEnum<HouseReplacePlanNote>
{
    /// <summary><c>note-first</c></summary>
    public static HouseReplacePlanNote NoteFirst => new(Values.NoteFirst);
    /// <summary><c>note-last</c></summary>
    public static HouseReplacePlanNote NoteLast => new(Values.NoteLast);
}

public readonly partial struct State : IOpenEnum<State>
{
    /// <summary><c>state-free</c></summary>
    public static State StateFree => new(Values.StateFree);
    /// <summary><c>state-taken</c></summary>
    public static State StateTaken => new(Values.StateTaken);
}
