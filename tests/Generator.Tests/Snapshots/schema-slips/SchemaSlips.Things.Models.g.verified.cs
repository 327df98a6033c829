public sealed partial class Thing : ApiModel<Thing>
{
    public required string Upper { get => Get(_upper, "upper"); init => _upper = value; }
    public required string RequiredHere { get => Get(_requiredHere, "required_here"); init => _requiredHere = value; }
    public JsonElement? Anything { get => Get(_anything, "anything"); init => _anything = value; }
    public IReadOnlyDictionary<string, long>? Dictionary { get => Get(_dictionary, "dictionary"); init => _dictionary = value; }
    public long? Int { get => Get(_int, "int"); init => _int = value; }
    public DateTimeOffset? Moment { get => Get(_moment, "moment"); init => _moment = value; }
    public string? File { get => Get(_file, "file"); init => _file = value; }
    public JsonElement? Nothing { get => Get(_nothing, "nothing"); init => _nothing = value; }
    public JsonElement? NoType { get => Get(_noType, "no_type"); init => _noType = value; }
    public string? NotRequiredHere { get => Get(_notRequiredHere, "not_required_here"); init => _notRequiredHere = value; }
    public IReadOnlyDictionary<string, JsonElement>? PhpMap { get => Get(_phpMap, "php_map"); init => _phpMap = value; }
    public string? PhpEnum { get => Get(_phpEnum, "php_enum"); init => _phpEnum = value; }
    public IReadOnlyList<JsonElement>? NoItems { get => Get(_noItems, "no_items"); init => _noItems = value; }
    public IReadOnlyList<ThingPosition>? Positions { get => Get(_positions, "positions"); init => _positions = value; }
    public long? Bound { get => Get(_bound, "bound"); init => _bound = value; }
    public long? BoundBeside { get => Get(_boundBeside, "bound_beside"); init => _boundBeside = value; }
    /// <summary>Default: <c>1e400</c>.</summary>
    public double? HugeDefault { get => Get(_hugeDefault, "huge_default"); init => _hugeDefault = value; }
    /// <summary>One of <c>99999999999999999999</c>, <c>1</c>.</summary>
    public decimal? HugeValue { get => Get(_hugeValue, "huge_value"); init => _hugeValue = value; }
    public long? HugeMaximum { get => Get(_hugeMaximum, "huge_maximum"); init => _hugeMaximum = value; }
    /// <summary>Default: <c>1.5</c>.</summary>
    public long? Fraction { get => Get(_fraction, "fraction"); init => _fraction = value; }
    /// <summary>Default: <c>5</c>.</summary>
    public string? OtherDefault { get => Get(_otherDefault, "other_default"); init => _otherDefault = value; }
    public IReadOnlyList<JsonElement>? ListOfAnything { get => Get(_listOfAnything, "list_of_anything"); init => _listOfAnything = value; }
    public JsonElement? Always { get => Get(_always, "always"); init => _always = value; }
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingPosition : ApiUnion
{
    public ThingPosition(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingPosition(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
