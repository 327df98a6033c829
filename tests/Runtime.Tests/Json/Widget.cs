using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Json;

/// <summary>A model as the generator writes it, with every kind of property in every kind of presence.</summary>
public sealed partial class Widget : ApiModel
{
    public required string Text { get => Get(_text, 0); init => _text = value; }
    private string _text = null!;
    public required int Count { get => Get(_count, 1); init => _count = value; }
    private int _count;
    public required long Total { get => Get(_total, 2); init => _total = value; }
    private long _total;
    public required double Ratio { get => Get(_ratio, 3); init => _ratio = value; }
    private double _ratio;
    public required decimal Price { get => Get(_price, 4); init => _price = value; }
    private decimal _price;
    public required bool Active { get => Get(_active, 5); init => _active = value; }
    private bool _active;
    public required DateTimeOffset Created { get => Get(_created, 6); init => _created = value; }
    private DateTimeOffset _created;
    public required JsonElement Raw { get => Get(_raw, 7); init => _raw = value; }
    private JsonElement _raw;
    public required Level Level { get => Get(_level, 8); init => _level = value; }
    private Level _level;
    public required Part Part { get => Get(_part, 9); init => _part = value; }
    private Part _part = null!;
    public required IReadOnlyList<string> Labels { get => Get(_labels, 10); init => _labels = value; }
    private IReadOnlyList<string> _labels = null!;
    public required IReadOnlyDictionary<string, int> Scores { get => Get(_scores, 11); init => _scores = value; }
    private IReadOnlyDictionary<string, int> _scores = null!;
    public required byte[] Data { get => Get(_data, 12); init => _data = value; }
    private byte[] _data = null!;
    public required string? NullableText { get => Get(_nullableText, 13); init => _nullableText = value; }
    private string? _nullableText;
    public required int? NullableCount { get => Get(_nullableCount, 14); init => _nullableCount = value; }
    private int? _nullableCount;
    public required Level? NullableLevel { get => Get(_nullableLevel, 15); init => _nullableLevel = value; }
    private Level? _nullableLevel;
    public required Part? NullablePart { get => Get(_nullablePart, 16); init => _nullablePart = value; }
    private Part? _nullablePart;
    public string? MaybeText { get => Get(_maybeText, 17); init => _maybeText = value; }
    private string? _maybeText;
    public int? MaybeCount { get => Get(_maybeCount, 18); init => _maybeCount = value; }
    private int? _maybeCount;
    public long? MaybeTotal { get => Get(_maybeTotal, 19); init => _maybeTotal = value; }
    private long? _maybeTotal;
    public double? MaybeRatio { get => Get(_maybeRatio, 20); init => _maybeRatio = value; }
    private double? _maybeRatio;
    public decimal? MaybePrice { get => Get(_maybePrice, 21); init => _maybePrice = value; }
    private decimal? _maybePrice;
    public bool? MaybeActive { get => Get(_maybeActive, 22); init => _maybeActive = value; }
    private bool? _maybeActive;
    public DateTimeOffset? MaybeCreated { get => Get(_maybeCreated, 23); init => _maybeCreated = value; }
    private DateTimeOffset? _maybeCreated;
    public JsonElement? MaybeRaw { get => Get(_maybeRaw, 24); init => _maybeRaw = value; }
    private JsonElement? _maybeRaw;
    public Level? MaybeLevel { get => Get(_maybeLevel, 25); init => _maybeLevel = value; }
    private Level? _maybeLevel;
    public Part? MaybePart { get => Get(_maybePart, 26); init => _maybePart = value; }
    private Part? _maybePart;
    public IReadOnlyList<string>? MaybeLabels { get => Get(_maybeLabels, 27); init => _maybeLabels = value; }
    private IReadOnlyList<string>? _maybeLabels;
    public IReadOnlyDictionary<string, int>? MaybeScores { get => Get(_maybeScores, 28); init => _maybeScores = value; }
    private IReadOnlyDictionary<string, int>? _maybeScores;
    public byte[]? MaybeData { get => Get(_maybeData, 29); init => _maybeData = value; }
    private byte[]? _maybeData;
    public IReadOnlyList<Part>? MaybeParts { get => Get(_maybeParts, 30); init => _maybeParts = value; }
    private IReadOnlyList<Part>? _maybeParts;
    public IReadOnlyList<Level?>? MaybeLevels { get => Get(_maybeLevels, 31); init => _maybeLevels = value; }
    private IReadOnlyList<Level?>? _maybeLevels;
    public IReadOnlyDictionary<string, string?>? MaybeNames { get => Get(_maybeNames, 32); init => _maybeNames = value; }
    private IReadOnlyDictionary<string, string?>? _maybeNames;
    public Optional<string?> OptionalText { get => Get(_optionalText, 33); init => _optionalText = value; }
    private Optional<string?> _optionalText;
    public Optional<int?> OptionalCount { get => Get(_optionalCount, 34); init => _optionalCount = value; }
    private Optional<int?> _optionalCount;
    public Optional<long?> OptionalTotal { get => Get(_optionalTotal, 35); init => _optionalTotal = value; }
    private Optional<long?> _optionalTotal;
    public Optional<double?> OptionalRatio { get => Get(_optionalRatio, 36); init => _optionalRatio = value; }
    private Optional<double?> _optionalRatio;
    public Optional<decimal?> OptionalPrice { get => Get(_optionalPrice, 37); init => _optionalPrice = value; }
    private Optional<decimal?> _optionalPrice;
    public Optional<bool?> OptionalActive { get => Get(_optionalActive, 38); init => _optionalActive = value; }
    private Optional<bool?> _optionalActive;
    public Optional<DateTimeOffset?> OptionalCreated { get => Get(_optionalCreated, 39); init => _optionalCreated = value; }
    private Optional<DateTimeOffset?> _optionalCreated;
    public Optional<JsonElement?> OptionalRaw { get => Get(_optionalRaw, 40); init => _optionalRaw = value; }
    private Optional<JsonElement?> _optionalRaw;
    public Optional<Level?> OptionalLevel { get => Get(_optionalLevel, 41); init => _optionalLevel = value; }
    private Optional<Level?> _optionalLevel;
    public Optional<Part?> OptionalPart { get => Get(_optionalPart, 42); init => _optionalPart = value; }
    private Optional<Part?> _optionalPart;
    public Optional<IReadOnlyList<string>?> OptionalLabels { get => Get(_optionalLabels, 43); init => _optionalLabels = value; }
    private Optional<IReadOnlyList<string>?> _optionalLabels;
    public Optional<IReadOnlyDictionary<string, int>?> OptionalScores { get => Get(_optionalScores, 44); init => _optionalScores = value; }
    private Optional<IReadOnlyDictionary<string, int>?> _optionalScores;
    public Optional<byte[]?> OptionalData { get => Get(_optionalData, 45); init => _optionalData = value; }
    private Optional<byte[]?> _optionalData;
}
