public sealed partial class Thing : ApiModel<Thing>
{
    public required string Upper { get => Get(_upper); init => _upper = value; }
    public required string RequiredHere { get => Get(_requiredHere); init => _requiredHere = value; }
    public JsonElement? Anything { get => Get(_anything); init => _anything = value; }
    public IReadOnlyDictionary<string, long>? Dictionary { get => Get(_dictionary); init => _dictionary = value; }
    public long? Int { get => Get(_int); init => _int = value; }
    public DateTimeOffset? Moment { get => Get(_moment); init => _moment = value; }
    public string? File { get => Get(_file); init => _file = value; }
    public JsonElement? Nothing { get => Get(_nothing); init => _nothing = value; }
    public JsonElement? NoType { get => Get(_noType); init => _noType = value; }
    public string? NotRequiredHere { get => Get(_notRequiredHere); init => _notRequiredHere = value; }
    public IReadOnlyDictionary<string, JsonElement>? PhpMap { get => Get(_phpMap); init => _phpMap = value; }
    public string? PhpEnum { get => Get(_phpEnum); init => _phpEnum = value; }
    public IReadOnlyList<JsonElement>? NoItems { get => Get(_noItems); init => _noItems = value; }
    public IReadOnlyList<ThingPosition>? Positions { get => Get(_positions); init => _positions = value; }
    public long? Bound { get => Get(_bound); init => _bound = value; }
    public long? BoundBeside { get => Get(_boundBeside); init => _boundBeside = value; }
    /// <summary>Default: <c>1e400</c>.</summary>
    public double? HugeDefault { get => Get(_hugeDefault); init => _hugeDefault = value; }
    /// <summary>One of <c>99999999999999999999</c>, <c>1</c>.</summary>
    public decimal? HugeValue { get => Get(_hugeValue); init => _hugeValue = value; }
    public long? HugeMaximum { get => Get(_hugeMaximum); init => _hugeMaximum = value; }
    /// <summary>Default: <c>1.5</c>.</summary>
    public long? Fraction { get => Get(_fraction); init => _fraction = value; }
    /// <summary>Default: <c>5</c>.</summary>
    public string? OtherDefault { get => Get(_otherDefault); init => _otherDefault = value; }
    public IReadOnlyList<JsonElement>? ListOfAnything { get => Get(_listOfAnything); init => _listOfAnything = value; }
    public JsonElement? Always { get => Get(_always); init => _always = value; }

        json.RequiredString("upper"u8, ref _upper);
        json.RequiredString("required_here"u8, ref _requiredHere);
        json.Optional("anything"u8, ref _anything, JsonCodec.Json);
        json.Optional("dictionary"u8, ref _dictionary, JsonCodec.Map(JsonCodec.Int64));
        json.OptionalInt64("int"u8, ref _int);
        json.OptionalDateTimeOffset("moment"u8, ref _moment);
        json.OptionalString("file"u8, ref _file);
        json.Optional("nothing"u8, ref _nothing, JsonCodec.Json);
        json.Optional("no_type"u8, ref _noType, JsonCodec.Json);
        json.OptionalString("not_required_here"u8, ref _notRequiredHere);
        json.Optional("php_map"u8, ref _phpMap, JsonCodec.Map(JsonCodec.Json));
        json.OptionalString("php_enum"u8, ref _phpEnum);
        json.Optional("no_items"u8, ref _noItems, JsonCodec.List(JsonCodec.Json));
        json.Optional("positions"u8, ref _positions, JsonCodec.List(JsonCodec.Union<ThingPosition>()));
        json.OptionalInt64("bound"u8, ref _bound);
        json.OptionalInt64("bound_beside"u8, ref _boundBeside);
        json.OptionalDouble("huge_default"u8, ref _hugeDefault);
        json.Optional("huge_value"u8, ref _hugeValue, JsonCodec.Decimal);
        json.OptionalInt64("huge_maximum"u8, ref _hugeMaximum);
        json.OptionalInt64("fraction"u8, ref _fraction);
        json.OptionalString("other_default"u8, ref _otherDefault);
        json.Optional("list_of_anything"u8, ref _listOfAnything, JsonCodec.List(JsonCodec.Json));
        json.Optional("always"u8, ref _always, JsonCodec.Json);
}

/// <summary>One of <c>string</c>, <c>long</c>.</summary>
public sealed partial class ThingPosition : ApiUnion, IApiUnion<ThingPosition>
{
    private static readonly UnionCases s_cases = new UnionCases()
        .Add(JsonCodec.String)
        .Add(JsonCodec.Int64);

    public ThingPosition(string value)
        : base(value, JsonCodec.String)
    public bool TryGetString([NotNullWhen(true)] out string? value) => TryGet<string>(out value);

    public ThingPosition(long value)
        : base(value, JsonCodec.Int64)
    public bool TryGetInt64(out long value) => TryGet<long>(out value);
}
