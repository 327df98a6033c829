public sealed partial class MapGetAllResult : ApiModel<MapGetAllResult>
{
    public IReadOnlyDictionary<string, JsonElement>? Free { get => Get(_free, "free"); init => _free = value; }
    public IReadOnlyDictionary<string, long>? Counts { get => Get(_counts, "counts"); init => _counts = value; }
    public IReadOnlyDictionary<string, string?>? Maybe { get => Get(_maybe, "maybe"); init => _maybe = value; }
    public IReadOnlyDictionary<string, MapGetAllResultPartsValue>? Parts { get => Get(_parts, "parts"); init => _parts = value; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>? Deep
    {
        get => Get(_deep, "deep");
        init => _deep = value;
    }

    public MapGetAllResultOpen? Open { get => Get(_open, "open"); init => _open = value; }
}

public sealed partial class MapGetAllResultOpen : ApiModel<MapGetAllResultOpen>
{
    public string? Known { get => Get(_known, "known"); init => _known = value; }
}

public sealed partial class MapGetAllResultPartsValue : ApiModel<MapGetAllResultPartsValue>
{
    public double? Size { get => Get(_size, "size"); init => _size = value; }
}
