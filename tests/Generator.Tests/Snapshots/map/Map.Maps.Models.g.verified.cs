public sealed partial class MapGetAllResult : ApiModel<MapGetAllResult>
{
    public IReadOnlyDictionary<string, JsonElement>? Free { get => Get(_free); init => _free = value; }
    public IReadOnlyDictionary<string, long>? Counts { get => Get(_counts); init => _counts = value; }
    public IReadOnlyDictionary<string, string?>? Maybe { get => Get(_maybe); init => _maybe = value; }
    public IReadOnlyDictionary<string, MapGetAllResultPartsValue>? Parts { get => Get(_parts); init => _parts = value; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>? Deep
    {
        get => Get(_deep);
        init => _deep = value;
    }

    public MapGetAllResultOpen? Open { get => Get(_open); init => _open = value; }

        json.Optional("free"u8, ref _free, JsonCodec.Map(JsonCodec.Json));
        json.Optional("counts"u8, ref _counts, JsonCodec.Map(JsonCodec.Int64));
        json.Optional("maybe"u8, ref _maybe, JsonCodec.Map(JsonCodec.NullableReference(JsonCodec.String)));
        json.Optional("parts"u8, ref _parts, JsonCodec.Map(JsonCodec.Model<MapGetAllResultPartsValue>()));
        json.Optional("deep"u8, ref _deep, JsonCodec.Map(JsonCodec.Map(JsonCodec.List(JsonCodec.String))));
        json.OptionalModel("open"u8, ref _open);
}

public sealed partial class MapGetAllResultOpen : ApiModel<MapGetAllResultOpen>
{
    public string? Known { get => Get(_known); init => _known = value; }

        json.OptionalString("known"u8, ref _known);
}

public sealed partial class MapGetAllResultPartsValue : ApiModel<MapGetAllResultPartsValue>
{
    public double? Size { get => Get(_size); init => _size = value; }

        json.OptionalDouble("size"u8, ref _size);
}
