public sealed partial class Point : ApiModel<Point>
{
    public required long X { get => Get(_x); init => _x = value; }
    public long? Y { get => Get(_y); init => _y = value; }

        json.RequiredInt64("x"u8, ref _x);
        json.OptionalInt64("y"u8, ref _y);
}

/// <summary>The query and header parameters of <c>query</c>.</summary>
public sealed partial class QueryOptions : RequestOptions
{
    public IReadOnlyList<string>? Commas { get; set; }
    public IReadOnlyList<string>? Spaces { get; set; }
    public IReadOnlyList<long>? Pipes { get; set; }
    public Point? Filter { get; set; }
    public Point? Spread { get; set; }
    public Point? Flat { get; set; }
    public IReadOnlyDictionary<string, string>? Free { get; set; }
    public IReadOnlyList<Point>? Json { get; set; }
    public IReadOnlyList<Point>? Points { get; set; }
    public string? Path { get; set; }
    /// <summary>Gets or sets <c>Path</c>.</summary>
    public string? PathParameter { get; set; }
    public JsonElement? Any { get; set; }
}
